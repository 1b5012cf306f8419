import { amsterdamDate } from '../calendar/amsterdamTime';
import { calendarOf } from '../settings/calendarOf';
import { assertNever } from '../runtime/assertNever';
import { deciders } from './deciders';
import type { PermissionDeps } from './permissionDeps';
import type { PermissionFact } from './permissionEvent';
import { allMustAgree } from './permissionKind';
import type { PermissionKey, PermissionState } from './permissionState';
import { permissionDue } from './permissionTimes';
import { savePermission } from './savePermission';

export type LookedAfter = 'reminded' | 'passedOn' | 'expiryTold' | 'lapsed' | 'notDue';

/**
 * What has come due: a reminder, then the next who can decide; the end in sight; the end. May run twice, also at the
 * same moment in two processes: the second finds nothing due.
 */
export async function lookAfterPermission(deps: PermissionDeps, { boardId, id }: PermissionKey): Promise<LookedAfter> {
  const state = await deps.register.load(boardId, id);
  if (state === null) return 'notDue';
  const due = permissionDue(state, calendarOf(await deps.settings.of(boardId, state.school)));
  if (due === null || due.at > deps.clock.now()) return 'notDue';
  const { done, facts } = await factsOf(deps, state, due.what);
  return (await savePermission(deps, state, facts)) === null ? 'notDue' : done;
}

async function factsOf(deps: PermissionDeps, state: PermissionState, what: 'answer' | 'expiry' | 'end'): Promise<{ readonly done: LookedAfter; readonly facts: readonly PermissionFact[] }> {
  switch (what) {
    case 'expiry':
      return { done: 'expiryTold', facts: [{ type: 'expiryTold', by: null }] };
    case 'end':
      return { done: 'lapsed', facts: [{ type: 'lapsed', by: null }] };
    case 'answer': {
      const next = state.rounds === 0 || allMustAgree(state.kind) ? [] : await nextInLine(deps, state);
      // Not yet the end: the first time those who have it are reminded.
      const facts: readonly PermissionFact[] = [{ type: 'unanswered', by: null, endOfLine: state.rounds > 0 && next.length === 0 }, ...next];
      return { done: next.length === 0 ? 'reminded' : 'passedOn', facts };
    }
    default:
      return assertNever(what);
  }
}

async function nextInLine({ directory, clock }: PermissionDeps, state: PermissionState): Promise<readonly PermissionFact[]> {
  const asker = await directory.byId(state.boardId, state.askerId);
  if (asker === null) return [];
  const asked = new Set(state.askedOf.map(({ personId }) => personId));
  const chosen = state.askedOf.filter(({ because }) => because === 'chosen').map(({ personId }) => personId);
  const line = await deciders(directory, { kind: state.kind, asker, classes: state.details.classes, chosen, on: amsterdamDate(clock.now()) });
  const next = line.map((group) => group.filter(({ personId }) => !asked.has(personId))).find((group) => group.length > 0) ?? [];
  return next.map(({ personId, because }): PermissionFact => ({ type: 'sentTo', by: null, to: personId, because: because === 'deputy' ? because : 'nextInLine' }));
}

