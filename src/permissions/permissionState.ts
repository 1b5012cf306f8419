import type { BoardId } from '../people/person';
import { assertNever } from '../runtime/assertNever';
import type { AskedBecause, PermissionDetails, PermissionEvent } from './permissionEvent';
import { allMustAgree, type PermissionKind } from './permissionKind';

export type PermissionStatus = 'asked' | 'askedBack' | 'granted' | 'refused' | 'withdrawn' | 'lapsed';

/** A question back, and what was answered. */
export interface Exchange {
  readonly by: string;
  readonly question: string;
  readonly answer: string | null;
}

/** What happened, without what was written. `personId`: who did it, or who was asked. */
export interface HistoryLine {
  readonly type: PermissionEvent['type'];
  readonly at: Date;
  readonly personId: string | null;
}

export interface PermissionKey {
  readonly boardId: BoardId;
  readonly id: string;
}

/** A permission, or the request for one, as its history makes it. */
export interface PermissionState extends PermissionKey {
  readonly school: string;
  readonly kind: PermissionKind;
  readonly schoolYear: number;
  readonly askerId: string;
  readonly details: PermissionDetails;
  readonly renews: string | null;
  readonly status: PermissionStatus;
  /** It was allowed before it ended. */
  readonly wasGranted: boolean;
  readonly askedOf: readonly { readonly personId: string; readonly because: AskedBecause }[];
  /** Who said yes already, where each has to. */
  readonly agreed: readonly string[];
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  /** Who allowed or refused it stays on record when it is taken back. */
  readonly withdrawnBy: string | null;
  /** Last day, ISO. */
  readonly until: string;
  readonly conditions: string | null;
  readonly reason: string | null;
  readonly exchanges: readonly Exchange[];
  /** Times that nobody answered, and since when it waits now. */
  readonly rounds: number;
  readonly waitsSince: Date;
  readonly isEndOfLine: boolean;
  readonly isExpiryTold: boolean;
  readonly studentsAskedAt: Date | null;
  readonly askedAt: Date;
  readonly history: readonly HistoryLine[];
  readonly version: number;
}

/** Null: these aren't the events of a permission. */
export function permissionState(key: PermissionKey & { readonly school: string }, events: readonly PermissionEvent[]): PermissionState | null {
  const [first, ...others] = events;
  if (first?.type !== 'asked') return null;
  const { kind, schoolYear, details, renews, by, at } = first;
  const begin: PermissionState = {
    boardId: key.boardId, id: key.id, school: key.school, kind, schoolYear, askerId: by, details, renews, status: 'asked', wasGranted: false, askedOf: [], agreed: [], decidedBy: null, decidedAt: null, withdrawnBy: null,
    until: details.until, conditions: null, reason: null, exchanges: [], rounds: 0, waitsSince: at, isEndOfLine: false, isExpiryTold: false, studentsAskedAt: null, askedAt: at, history: [{ type: 'asked', at, personId: by }], version: first.seq,
  };
  return others.reduce(advance, begin);
}

export function advance(state: PermissionState, event: PermissionEvent): PermissionState {
  const line: HistoryLine = { type: event.type, at: event.at, personId: event.type === 'sentTo' ? event.to : event.by };
  const next = { ...state, version: event.seq, history: [...state.history, line] };
  switch (event.type) {
    case 'asked':
      return next;
    case 'sentTo':
      return { ...next, askedOf: [...state.askedOf, { personId: event.to, because: event.because }] };
    case 'unanswered':
      return { ...next, rounds: state.rounds + 1, waitsSince: event.at, isEndOfLine: event.endOfLine };
    case 'granted':
      return granted(next, event);
    case 'refused':
      return { ...next, status: 'refused', decidedBy: event.by, decidedAt: event.at, reason: event.reason };
    case 'askedBack':
      return { ...next, status: 'askedBack', exchanges: [...state.exchanges, { by: event.by, question: event.question, answer: null }] };
    case 'answered':
      return { ...next, status: 'asked', rounds: 0, waitsSince: event.at, exchanges: state.exchanges.map((one, index) => (index === state.exchanges.length - 1 ? { ...one, answer: event.answer } : one)) };
    case 'withdrawn':
      return { ...next, status: 'withdrawn', withdrawnBy: event.by };
    case 'studentsAsked':
      return { ...next, studentsAskedAt: event.at };
    case 'expiryTold':
      return { ...next, isExpiryTold: true };
    case 'lapsed':
      return { ...next, status: 'lapsed' };
    default:
      return assertNever(event);
  }
}

function granted(state: PermissionState, { by, at, until, conditions }: Extract<PermissionEvent, { type: 'granted' }>): PermissionState {
  const agreed = [...new Set([...state.agreed, by])];
  const isWhole = !allMustAgree(state.kind) || state.askedOf.every(({ personId }) => agreed.includes(personId));
  const earlier = until !== null && until < state.until ? until : state.until;
  const words = [state.conditions, conditions].filter((one) => one !== null);
  const said = { ...state, agreed, until: earlier, conditions: words.length === 0 ? null : words.join('\n') };
  return isWhole ? { ...said, status: 'granted', wasGranted: true, decidedBy: by, decidedAt: at } : said;
}

/** Who still has to answer. */
export function waitsFor({ status, askedOf, agreed }: PermissionState): readonly string[] {
  return status === 'asked' || status === 'askedBack' ? askedOf.map(({ personId }) => personId).filter((id) => !agreed.includes(id)) : [];
}
