import type { BoardId, Person } from '../people/person';
import { unfit, type DeputyOutcome, type StaffMappingDeps } from './changeDeputies';

export type SupervisorOutcome = Exclude<DeputyOutcome, { kind: 'wrongDates' }>;

/** Who leads somebody, in the school's own mapping: it comes before what the organisation's accounts say. */
export async function setSupervisor(deps: StaffMappingDeps, board: BoardId, of: Person, by: Person): Promise<SupervisorOutcome> {
  const refused = unfit(of, by);
  if (refused !== null) return refused;
  const known = await deps.mapping.supervision(board);
  if (known.some((one) => one.of === of.id && one.supervisor === by.id)) return { kind: 'unchanged' };
  await deps.unitOfWork.run(async (tx) => {
    await deps.mapping.saveSupervisor(tx, board, { of: of.id, supervisor: by.id });
    await deps.audit.record(tx, { type: 'supervisor.changed', boardId: board, at: deps.clock.now(), by: null, about: [of.id, by.id], change: 'set' });
  });
  return { kind: 'saved' };
}

/** False when nobody was set. */
export async function removeSupervisor(deps: StaffMappingDeps, board: BoardId, of: Person): Promise<boolean> {
  const known = (await deps.mapping.supervision(board)).find((one) => one.of === of.id);
  if (known === undefined) return false;
  await deps.unitOfWork.run(async (tx) => {
    await deps.mapping.removeSupervisor(tx, board, of.id);
    await deps.audit.record(tx, { type: 'supervisor.changed', boardId: board, at: deps.clock.now(), by: null, about: [of.id, known.supervisor], change: 'removed' });
  });
  return true;
}
