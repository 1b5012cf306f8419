import type { Deputy, Directory } from '../../src/people/directory';
import type { Person, Role } from '../../src/people/person';

export const BOARD = 'svok';
export const SCHOOL = 'demo';
export const AT = new Date('2026-11-23T09:00:00Z');
export const TODAY = '2026-11-23';

export function person(id: string, roles: readonly Role[], classes: readonly string[] = [], school = SCHOOL): Person {
  return {
    boardId: BOARD, id, school, entraId: null, userPrincipalName: null, stamnummer: null,
    displayName: `Naam van ${id}`, givenName: id, birthDate: null, roles, classes,
  };
}

/** A small school: invented people. */
export const PEOPLE: readonly Person[] = [
  person('teacher', ['teacher'], ['2A']),
  person('mentor', ['teacher', 'mentor'], ['2A']),
  person('supervisor', ['supervisor']),
  person('deputy', ['teacher', 'supervisor']),
  person('coach', ['socialMediaCoach']),
  person('zorg', ['zorgcoordinator']),
  person('principal', ['schoolleiding']),
  person('board', ['bevoegdGezag']),
  person('privacy', ['privacyOfficer']),
  person('ict', ['administrator']),
  person('student', ['student'], ['2A']),
  person('other-student', ['student'], ['2A']),
  person('parent', ['guardian']),
];

export const DEPUTIES: readonly Deputy[] = [{ of: 'supervisor', deputy: 'deputy', from: '2026-11-01', to: '2026-11-30' }];

const SUPERVISORS: Readonly<Record<string, string>> = { teacher: 'supervisor', mentor: 'supervisor', deputy: 'principal', supervisor: 'principal' };

export interface SchoolOptions {
  readonly people?: readonly Person[];
  readonly deputies?: readonly Deputy[];
  readonly supervisors?: Readonly<Record<string, string>>;
}

/** A directory that behaves as a real one, on a list of people. */
export class SchoolDirectory implements Directory {
  readonly #people: readonly Person[];
  readonly #deputies: readonly Deputy[];
  readonly #supervisors: Readonly<Record<string, string>>;

  constructor({ people = PEOPLE, deputies = [], supervisors = SUPERVISORS }: SchoolOptions = {}) {
    this.#people = people;
    this.#deputies = deputies;
    this.#supervisors = supervisors;
  }

  #find(board: string, matches: (person: Person) => boolean): readonly Person[] {
    return this.#people.filter((one) => one.boardId === board && matches(one));
  }

  byId = async (board: string, id: string): Promise<Person | null> => this.#find(board, (one) => one.id === id)[0] ?? null;
  byEntraId = async (board: string, entraId: string): Promise<Person | null> => this.#find(board, (one) => one.entraId === entraId)[0] ?? null;
  byIds = async (board: string, ids: readonly string[]): Promise<readonly Person[]> => this.#find(board, (one) => ids.includes(one.id));
  byEntraIds = async (board: string, entraIds: readonly string[]): Promise<readonly Person[]> => this.#find(board, (one) => one.entraId !== null && entraIds.includes(one.entraId));
  byStudentKey = async (): Promise<Person | null> => null;
  inClass = async (board: string, school: string, key: string): Promise<readonly Person[]> =>
    this.#find(board, (one) => one.school === school && one.classes.includes(key));
  withRole = async (board: string, school: string, role: Role): Promise<readonly Person[]> =>
    this.#find(board, (one) => one.school === school && one.roles.includes(role));
  supervisorOf = async (board: string, id: string): Promise<Person | null> => this.byId(board, this.#supervisors[id] ?? '');
  deputiesOf = async (board: string, id: string, on: string): Promise<readonly Person[]> => {
    const ids = this.#deputies.filter(({ of, from, to }) => of === id && from <= on && on <= to).map(({ deputy }) => deputy);
    return this.byIds(board, ids);
  };
}
