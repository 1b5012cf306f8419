import type { Person } from '../../people/person';

/** Who answers for a school gets to see what happens there, in figures; the board for each of its schools. */
export function seesCaseOverview({ roles, school: own }: Pick<Person, 'roles' | 'school'>, school: string): boolean {
  return roles.includes('bevoegdGezag') || (roles.includes('schoolleiding') && own === school);
}
