import type { AuditEvent, AuditFact } from '../audit/auditEvent';
import type { BoardId } from '../people/person';
import { calendarOf } from '../settings/calendarOf';
import type { CaseEvent } from './caseEvent';
import { advance, fold, type CaseState } from './caseState';
import type { EscalationDeps } from './escalationDeps';
import { summaryOf } from './list/caseSummary';
import { nextDue } from './nextDue';

/** Times that a decision is made anew because somebody else was just before. */
export const ATTEMPTS = 5;

export type Saved = { readonly kind: 'saved'; readonly state: CaseState } | { readonly kind: 'conflict' };

// Thrown inside the transaction only, so that it is rolled back.
class Conflict extends Error {}

/** Events, account and messages of one change, in one transaction. `before` is null for a case that is being opened. */
export async function saveChange(deps: EscalationDeps, board: BoardId, caseId: string, before: CaseState | null, events: readonly CaseEvent[]): Promise<Saved> {
  const saved = await saveChanges(deps, board, [{ caseId, before, events }]);
  const [state] = saved.kind === 'saved' ? saved.states : [];
  return state === undefined ? { kind: 'conflict' } : { kind: 'saved', state };
}

export interface CaseChange {
  readonly caseId: string;
  readonly before: CaseState | null;
  readonly events: readonly CaseEvent[];
}

/** The same of several cases, all or nothing; states in the order of the changes. */
export async function saveChanges(deps: EscalationDeps, board: BoardId, changes: readonly CaseChange[]): Promise<{ readonly kind: 'saved'; readonly states: readonly CaseState[] } | { readonly kind: 'conflict' }> {
  const whole = changes.map((change) => ({ ...change, state: change.before === null ? fold(change.caseId, change.events) : change.events.reduce(advance, change.before) }));
  try {
    await deps.unitOfWork.run(async (tx) => {
      // Always in the same order: two who change the same two cases must not wait for each other.
      for (const { caseId, before, events, state } of whole.toSorted((one, other) => (one.caseId < other.caseId ? -1 : 1))) {
        // First: while this is being saved, nobody changes the hours that its deadline is counted in.
        const calendar = calendarOf(await deps.settings.during(tx, board, state.school));
        const appended = await deps.cases.append(tx, board, caseId, before?.version ?? 0, events);
        if (appended === 'conflict') throw new Conflict();
        for (const event of events) await deps.audit.record(tx, account(board, state, event));
        await deps.deadlines.set(tx, { board, caseId }, nextDue(state, calendar));
        if (!state.sealed) await deps.caseList.put(tx, board, summaryOf(state));
        await deps.notifier.caseChanged(tx, board, state, events);
      }
    });
  } catch (error) {
    if (error instanceof Conflict) return { kind: 'conflict' };
    throw error;
  }
  return { kind: 'saved', states: whole.map(({ state }) => state) };
}

/** The event without a word of what people wrote; of a sealed case only that something happened. */
function account(board: BoardId, state: CaseState, event: CaseEvent): AuditEvent {
  const { by, at } = event;
  if (state.sealed) return { type: 'case.sealed', caseId: state.id, boardId: board, by: null, at, about: [] };
  return { ...factOf(state, event), boardId: board, by, at, about: concernedBy(state, event) };
}

function factOf({ id: caseId, level, kind, origin }: CaseState, event: CaseEvent): AuditFact {
  switch (event.type) {
    case 'opened':
      return { type: 'case.opened', caseId, level, kind, origin };
    case 'routed':
      return { type: 'case.routed', caseId, role: event.role, because: event.because };
    case 'nobodyFound':
      return { type: 'case.nobodyFound', caseId, level };
    case 'raised':
      return { type: 'case.raised', caseId, level: event.level, kind: event.kind };
    case 'stepCompleted':
    case 'stepSkipped':
      return { type: `case.${event.type}`, caseId, step: event.step };
    case 'taskGiven':
      return { type: 'case.taskGiven', caseId, step: event.step };
    default:
      return { type: `case.${event.type}`, caseId };
  }
}

function concernedBy(state: CaseState, event: CaseEvent): readonly string[] {
  if (event.type === 'opened') return state.aboutIds;
  if (event.type === 'tookIn') return event.aboutIds;
  if (event.type === 'aftercareDue') return event.to;
  return event.type === 'routed' || event.type === 'taskGiven' || event.type === 'handedOver' ? [event.to] : [];
}
