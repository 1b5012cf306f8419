import type { BoardId, Person, Role } from './person';

/** Who takes over for whom, with dates (inclusive, ISO). */
export interface Deputy {
  readonly of: string;
  readonly deputy: string;
  readonly from: string;
  readonly to: string;
}

/** An account as Teams knows it. */
export interface Account {
  readonly entraId: string;
  readonly userPrincipalName: string;
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
  /** Many at once, in two queries whatever their number; by the key as it was given. Keys of nobody are missing. */
  byStudentKeys(board: BoardId, school: string, keys: readonly string[]): Promise<ReadonlyMap<string, Person>>;
  /**
   * Connects people whom the school's lists brought, and whom nobody saw in Teams yet, with their account: by user
   * principal name, and never somebody who has one already. Returns whether anybody was connected.
   */
  linkAccounts(board: BoardId, accounts: readonly Account[]): Promise<boolean>;
  inClass(board: BoardId, school: string, classKey: string): Promise<readonly Person[]>;
  /** Students of any of these classes, each once, in one query. */
  studentsIn(board: BoardId, school: string, classKeys: readonly string[]): Promise<readonly Person[]>;
  withRole(board: BoardId, school: string, role: Role): Promise<readonly Person[]>;
  /** The same at any school of the board. */
  withRoleOnBoard(board: BoardId, role: Role): Promise<readonly Person[]>;
  /** Keys of all classes of the school, in order. */
  classes(board: BoardId, school: string): Promise<readonly string[]>;
  /** The classes that somebody mentors, in order. */
  mentorClasses(board: BoardId, personId: string): Promise<readonly string[]>;
  /** Who mentors this class. */
  mentorsOf(board: BoardId, school: string, classKey: string): Promise<readonly Person[]>;
  /** The school's own mapping; null when nobody is set. */
  supervisorOf(board: BoardId, personId: string): Promise<Person | null>;
  /** Who replaces this person on that date (ISO), newest first. */
  deputiesOf(board: BoardId, personId: string, on: string): Promise<readonly Person[]>;
}
