import type { BoardId } from '../people/person';
import { addReport } from './addReport';
import { eventsFrom, type CaseEvent, type CaseFact, type OpenedFacts } from './caseEvent';
import { isMoreUrgent } from './caseLevel';
import { advance, type CaseState } from './caseState';
import type { EscalationDeps } from './escalationDeps';
import { routeCase } from './routeCase';
import { saveChange } from './saveChange';
import { stepsFor } from './stappenplan';

export type Joined =
  | { readonly kind: 'joined'; readonly state: CaseState }
  | { readonly kind: 'conflict' }
  /** The case is about whoever reports: they learn nothing of it. */
  | { readonly kind: 'notTheirs' };

/** A second report or signal about the same message: its words are added, and a graver one raises the level. */
export async function joinCase(deps: EscalationDeps, board: BoardId, state: CaseState, facts: Omit<OpenedFacts, 'plan'>): Promise<Joined> {
  const at = deps.clock.now();
  const events: CaseEvent[] = [];
  if (facts.reporterId !== null) {
    const decision = addReport(state, facts.reporterId, facts, at);
    if (decision.kind === 'refused') return { kind: 'notTheirs' };
    if (decision.kind === 'done') events.push(...decision.events);
  }
  const reported = events.reduce(advance, state);
  if (isMoreUrgent(facts.level, reported.level)) {
    events.push(...eventsFrom(reported.version, null, at, await raising(deps, board, reported, facts, at)));
  }
  if (events.length === 0) return { kind: 'joined', state };
  return await saved(deps, board, state, events);
}

async function raising(deps: EscalationDeps, board: BoardId, state: CaseState, { level, kind }: Pick<OpenedFacts, 'level' | 'kind'>, at: Date): Promise<readonly CaseFact[]> {
  const current = await deps.plans.current(board);
  const plan = { version: current.version, steps: stepsFor(current, kind) };
  const reopened: readonly CaseFact[] = state.status === 'closed' ? [{ type: 'reopened', reason: null }] : [];
  const to = await routeCase(deps, board, { ...state, level, kind }, at);
  const routed: readonly CaseFact[] = to.kind === 'nobody' ? [{ type: 'nobodyFound' }] : to.persons
    .filter(({ personId }) => !state.holders.some((holder) => holder.personId === personId))
    .map(({ personId, role, because }) => ({ type: 'routed', to: personId, role, because }));
  return [...reopened, { type: 'raised', level, kind, plan }, ...routed];
}

async function saved(deps: EscalationDeps, board: BoardId, state: CaseState, events: readonly CaseEvent[]): Promise<Joined> {
  const outcome = await saveChange(deps, board, state.id, state, events);
  return outcome.kind === 'saved' ? { kind: 'joined', state: outcome.state } : outcome;
}
