import type { BoardId } from '../people/person';
import { eventsFrom, type CaseFact, type OpenedFacts } from './caseEvent';
import type { CaseState } from './caseState';
import type { EscalationDeps } from './escalationDeps';
import { joinCase } from './joinCase';
import { keptFacts } from './keptFacts';
import { whereItWent } from './links/whereItWent';
import { routeCase } from './routeCase';
import { ATTEMPTS, saveChange } from './saveChange';
import { stepsFor } from './stappenplan';

export type OpenCaseInput = { readonly board: BoardId } & Omit<OpenedFacts, 'plan'>;

export type OpenCaseOutcome =
  /** `nobody`: nobody could be found; say so, with the numbers. */
  | { readonly kind: 'opened'; readonly state: CaseState; readonly nobody: boolean }
  /** There was a case about this already; what is new in this report was added to it. */
  | { readonly kind: 'alreadyOpen'; readonly state: CaseState };

/**
 * Opens a case and sends it on its way. The same nudge or message opens one case only: a second report joins it.
 * A report is never refused: what is too long is shortened.
 */
export async function openCase(deps: EscalationDeps, input: OpenCaseInput): Promise<OpenCaseOutcome> {
  const { board } = input;
  const { board: _board, ...given } = input;
  let facts = keptFacts(given);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const known = await existing(deps, board, facts.originKey);
    if (known === null) {
      const opened = await openNew(deps, board, facts);
      if (opened !== null) return opened;
    } else {
      const joined = await joinCase(deps, board, known, facts);
      if (joined.kind === 'joined') return { kind: 'alreadyOpen', state: joined.state };
      // Whoever the known case is about gets one of their own.
      if (joined.kind === 'notTheirs') facts = { ...facts, originKey: `${facts.originKey}:by:${facts.reporterId}` };
    }
  }
  throw new Error(`a case could not be opened in ${ATTEMPTS} attempts`);
}

async function existing(deps: EscalationDeps, board: BoardId, originKey: string | null): Promise<CaseState | null> {
  const caseId = originKey === null ? null : await deps.cases.byOrigin(board, originKey);
  return caseId === null ? null : whereItWent(deps.cases, board, caseId);
}

/** Null: somebody else opened it just now. */
async function openNew(deps: EscalationDeps, board: BoardId, facts: Omit<OpenedFacts, 'plan'>): Promise<OpenCaseOutcome | null> {
  const at = deps.clock.now();
  const current = await deps.plans.current(board);
  const plan = { version: current.version, steps: stepsFor(current, facts.kind) };
  const to = await routeCase(deps, board, facts, at);
  const routed: readonly CaseFact[] = to.kind === 'nobody'
    ? [{ type: 'nobodyFound' }]
    : to.persons.map(({ personId, role, because }) => ({ type: 'routed', to: personId, role, because }));
  const events = [...eventsFrom(0, facts.reporterId, at, [{ type: 'opened', ...facts, plan }]), ...eventsFrom(1, null, at, routed)];
  const saved = await saveChange(deps, board, deps.ids.uuid(), null, events);
  return saved.kind === 'conflict' ? null : { kind: 'opened', state: saved.state, nobody: to.kind === 'nobody' };
}
