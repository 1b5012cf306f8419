import type { Account, Deputy, Directory } from './directory';
import { mentorClassesOf, type Mentorship } from './mentorship';
import { isStudent, type BoardId, type Person, type Role } from './person';

/** Who answers for whom, by ids. */
export interface Supervision {
  readonly of: string;
  readonly supervisor: string;
}

export interface DirectoryContent {
  readonly people: readonly Person[];
  /** Ids are unique across boards (UUIDs), so these need no board. */
  readonly supervision?: readonly Supervision[];
  readonly deputies?: readonly Deputy[];
  /** Which of their classes mentors mentor; somebody with the role who isn't named mentors all of theirs. */
  readonly mentorships?: readonly Mentorship[];
}

export class InMemoryDirectory implements Directory {
  readonly #people: Person[];
  readonly #supervisorOf: ReadonlyMap<string, string>;
  readonly #deputies: readonly Deputy[];
  readonly #mentorships: readonly Mentorship[];

  constructor({ people, supervision = [], deputies = [], mentorships = [] }: DirectoryContent) {
    this.#people = [...people];
    this.#supervisorOf = new Map(supervision.map(({ of, supervisor }) => [of, supervisor]));
    this.#deputies = deputies;
    this.#mentorships = mentorships;
  }

  async byId(board: BoardId, id: string): Promise<Person | null> {
    return this.#first((person) => person.boardId === board && person.id === id);
  }

  async byEntraId(board: BoardId, entraId: string): Promise<Person | null> {
    const wanted = entraId.toLowerCase();
    return this.#first((person) => person.boardId === board && person.entraId === wanted);
  }

  async byIds(board: BoardId, ids: readonly string[]): Promise<readonly Person[]> {
    const wanted = new Set(ids);
    return this.#people.filter((person) => person.boardId === board && wanted.has(person.id));
  }

  async byEntraIds(board: BoardId, entraIds: readonly string[]): Promise<readonly Person[]> {
    const wanted = new Set(entraIds.map((id) => id.toLowerCase()));
    return this.#people.filter((person) => person.boardId === board && person.entraId !== null && wanted.has(person.entraId));
  }

  async byStudentKey(board: BoardId, school: string, key: string): Promise<Person | null> {
    const wanted = key.trim();
    const upn = wanted.toLowerCase();
    if (wanted === '') return null;
    return this.#first(
      (person) =>
        person.boardId === board &&
        person.school === school &&
        isStudent(person) &&
        (person.stamnummer === wanted || person.userPrincipalName?.toLowerCase() === upn),
    );
  }

  async byStudentKeys(board: BoardId, school: string, keys: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    const found = new Map<string, Person>();
    for (const key of keys) {
      const person = await this.byStudentKey(board, school, key);
      if (person !== null) found.set(key, person);
    }
    return found;
  }

  async linkAccounts(board: BoardId, accounts: readonly Account[]): Promise<boolean> {
    let linked = false;
    for (const { entraId, userPrincipalName } of accounts) {
      const id = entraId.toLowerCase();
      const at = this.#people.findIndex((one) => one.boardId === board && one.entraId === null && one.userPrincipalName?.toLowerCase() === userPrincipalName.toLowerCase());
      const person = this.#people[at];
      if (person === undefined || this.#people.some((one) => one.boardId === board && one.entraId === id)) continue;
      this.#people[at] = { ...person, entraId: id };
      linked = true;
    }
    return linked;
  }

  async inClass(board: BoardId, school: string, classKey: string): Promise<readonly Person[]> {
    return this.#of(board, school).filter((person) => person.classes.includes(classKey));
  }

  async studentsIn(board: BoardId, school: string, classKeys: readonly string[]): Promise<readonly Person[]> {
    return this.#of(board, school).filter((person) => isStudent(person) && person.classes.some((classKey) => classKeys.includes(classKey)));
  }

  async withRole(board: BoardId, school: string, role: Role): Promise<readonly Person[]> {
    return this.#of(board, school).filter((person) => person.roles.includes(role));
  }

  async withRoleOnBoard(board: BoardId, role: Role): Promise<readonly Person[]> {
    return this.#people.filter((person) => person.boardId === board && person.roles.includes(role));
  }

  async classes(board: BoardId, school: string): Promise<readonly string[]> {
    return [...new Set(this.#of(board, school).flatMap(({ classes }) => classes))].toSorted();
  }

  async mentorClasses(board: BoardId, personId: string): Promise<readonly string[]> {
    const person = await this.byId(board, personId);
    return person === null ? [] : mentorClassesOf(person, this.#mentorships).toSorted();
  }

  async mentorsOf(board: BoardId, school: string, classKey: string): Promise<readonly Person[]> {
    return this.#of(board, school).filter((person) => mentorClassesOf(person, this.#mentorships).includes(classKey));
  }

  async supervisorOf(board: BoardId, personId: string): Promise<Person | null> {
    const supervisor = this.#supervisorOf.get(personId);
    if (supervisor === undefined || (await this.byId(board, personId)) === null) return null;
    return this.byId(board, supervisor);
  }

  async deputiesOf(board: BoardId, personId: string, on: string): Promise<readonly Person[]> {
    if ((await this.byId(board, personId)) === null) return [];
    const now = this.#deputies
      .filter((deputy) => deputy.of === personId && deputy.from <= on && on <= deputy.to)
      .toSorted((a, b) => b.from.localeCompare(a.from));
    const people = await Promise.all(now.map(({ deputy }) => this.byId(board, deputy)));
    return people.filter((person) => person !== null);
  }

  #of(board: BoardId, school: string): readonly Person[] {
    return this.#people.filter((person) => person.boardId === board && person.school === school);
  }

  #first(matches: (person: Person) => boolean): Person | null {
    return this.#people.find(matches) ?? null;
  }
}
