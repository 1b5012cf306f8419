import type { BoardId } from '../people/person';
import type { ActOutcome } from './actOnCase';
import type { EscalationDeps } from './escalationDeps';

/** Somebody tried what they may not do with a case: that is accounted for. Beside a sealed case nobody's name is written down. */
export async function recordRefusal(deps: Pick<EscalationDeps, 'unitOfWork' | 'audit' | 'clock'>, board: BoardId, actor: string, caseId: string, outcome: Extract<ActOutcome, { kind: 'refused' }>): Promise<void> {
  if (outcome.state?.sealed === true) return;
  await deps.unitOfWork.run((tx) => deps.audit.record(tx, { type: 'access.refused', boardId: board, at: deps.clock.now(), by: actor, about: [], subject: caseId, because: outcome.because }));
}
