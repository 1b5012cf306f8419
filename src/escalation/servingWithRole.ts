import type { Directory } from '../people/directory';
import type { BoardId, Person, Role } from '../people/person';
import { BOARD_WIDE } from './responder';

/** Who has this role for a school: its own people, else of the whole board where the role is one for all schools. */
export async function servingWithRole(directory: Pick<Directory, 'withRole' | 'withRoleOnBoard'>, board: BoardId, school: string, role: Role): Promise<readonly Person[]> {
  const own = await directory.withRole(board, school, role);
  return own.length > 0 || !BOARD_WIDE.has(role) ? own : directory.withRoleOnBoard(board, role);
}
