import type { Deputy, Directory } from './directory';
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
}

export class InMemoryDirectory implements Directory {
  readonly #people: readonly Person[];
  readonly #supervisorOf: ReadonlyMap<string, string>;
  readonly #deputies: readonly Deputy[];

  constructor({ people, supervision = [], deputies = [] }: DirectoryContent) {
    this.#people = people;
    this.#supervisorOf = new Map(supervision.map(({ of, supervisor }) => [of, supervisor]));
    this.#deputies = deputies;
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

  async inClass(board: BoardId, school: string, classKey: string): Promise<readonly Person[]> {
    return this.#of(board, school).filter((person) => person.classes.includes(classKey));
  }

  async withRole(board: BoardId, school: string, role: Role): Promise<readonly Person[]> {
    return this.#of(board, school).filter((person) => person.roles.includes(role));
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
