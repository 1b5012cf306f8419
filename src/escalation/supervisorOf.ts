import type { Directory } from '../people/directory';
import type { ManagersOfStaff } from '../people/managersOfStaff';
import { worksAtSchool, type BoardId, type Person } from '../people/person';

export interface SupervisorDeps {
  readonly directory: Directory;
  readonly managers: ManagersOfStaff;
}

/** The school's own mapping first, the organisation's second; null when neither knows one. */
export async function supervisorOf({ directory, managers }: SupervisorDeps, board: BoardId, person: Pick<Person, 'id' | 'entraId' | 'roles'>): Promise<Person | null> {
  const own = await directory.supervisorOf(board, person.id);
  if (own !== null || person.entraId === null || !worksAtSchool(person)) return own;
  const found = await managers.managerOf(person.entraId);
  const manager = found.kind === 'manager' ? await directory.byEntraId(board, found.entraId) : null;
  return manager !== null && worksAtSchool(manager) && manager.id !== person.id ? manager : null;
}
