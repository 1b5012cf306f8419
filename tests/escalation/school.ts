import type { Deputy } from '../../src/people/directory';
import { InMemoryDirectory } from '../../src/people/inMemoryDirectory';
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
  person('counsellor', ['vertrouwenspersoon']),
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

/** The product's own directory on a list of people. */
export class SchoolDirectory extends InMemoryDirectory {
  constructor({ people = PEOPLE, deputies = [], supervisors = SUPERVISORS }: SchoolOptions = {}) {
    super({ people, deputies, supervision: Object.entries(supervisors).map(([of, supervisor]) => ({ of, supervisor })) });
  }
}
