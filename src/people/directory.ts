import type { BoardId, Person, Role } from './person';

/** Who takes over for whom, with dates (inclusive, ISO). */
export interface Deputy {
  readonly of: string;
  readonly deputy: string;
  readonly from: string;
  readonly to: string;
}

/** Finds people. Matches on Entra id, user principal name or (school, stamnummer); never on a display name. */
export interface Directory {
  byId(board: BoardId, id: string): Promise<Person | null>;
  byEntraId(board: BoardId, entraId: string): Promise<Person | null>;
  /** In one query, for a roster. */
  byEntraIds(board: BoardId, entraIds: readonly string[]): Promise<readonly Person[]>;
  byIds(board: BoardId, ids: readonly string[]): Promise<readonly Person[]>;
  /** A stamnummer of this school, or a user principal name in any case. */
  byStudentKey(board: BoardId, school: string, key: string): Promise<Person | null>;
  inClass(board: BoardId, school: string, classKey: string): Promise<readonly Person[]>;
  withRole(board: BoardId, school: string, role: Role): Promise<readonly Person[]>;
  /** The school's own mapping; null when nobody is set. */
  supervisorOf(board: BoardId, personId: string): Promise<Person | null>;
  /** Who replaces this person on that date (ISO), newest first. */
  deputiesOf(board: BoardId, personId: string, on: string): Promise<readonly Person[]>;
}
