import type { Tx } from '../../runtime/unitOfWork';
import type { BoardId, Person } from '../person';

/** A person with what the roster and the school's own list of roles say about the classes. */
export interface RegisteredPerson {
  readonly person: Person;
  readonly mentorClasses: readonly string[];
  /** Named in the school's own list: they stay when a roster doesn't have them. */
  readonly declaredClasses: readonly string[];
}

export interface RegisteredSchool {
  readonly key: string;
  readonly name: string;
}

/** Numbers repeat between schools, and between a school's students and its staff. */
export interface NumberKey {
  readonly school: string;
  readonly stamnummer: string;
}

export interface MatchKeys {
  /** In any case. */
  readonly accounts: readonly string[];
  readonly numbers: readonly NumberKey[];
  /** Lower case. */
  readonly entraIds: readonly string[];
}

/** How large an import was, for the next one to compare with. */
export interface ImportRecord {
  readonly school: string;
  readonly students: number;
  readonly added: number;
  readonly changed: number;
  readonly moved: number;
  readonly at: Date;
}

/** Port: who is at school, for a whole roster at once; each method takes one query or a few, whatever the number. */
export interface PeopleRegister {
  /** Waits until no other import of this board is under way. */
  lock(tx: Tx, board: BoardId): Promise<void>;
  schools(tx: Tx, board: BoardId): Promise<readonly RegisteredSchool[]>;
  /** Opens a school with watching off and the usual purposes. Nothing that exists is changed. */
  openSchool(tx: Tx, board: BoardId, school: RegisteredSchool): Promise<void>;
  /** Everybody who has one of these keys. */
  matching(tx: Tx, board: BoardId, keys: MatchKeys): Promise<readonly RegisteredPerson[]>;
  /** Adds or replaces these people with their classes. */
  save(tx: Tx, board: BoardId, people: readonly RegisteredPerson[]): Promise<void>;
  /** Who answers to whom, by ids; of people who aren't named nothing changes. */
  setSupervisors(tx: Tx, board: BoardId, supervision: readonly { readonly of: string; readonly supervisor: string }[]): Promise<void>;
  /** Students in the last import of each school; those never imported are missing. */
  lastSizes(tx: Tx, board: BoardId, schools: readonly string[]): Promise<ReadonlyMap<string, number>>;
  record(tx: Tx, board: BoardId, record: ImportRecord): Promise<void>;
}
