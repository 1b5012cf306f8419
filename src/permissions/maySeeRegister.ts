import { worksAtSchool, type Person, type Role } from '../people/person';

/** School management has to be able to show it; the privacy officer and the board look after it. */
const SEE: readonly Role[] = ['schoolleiding', 'privacyOfficer', 'bevoegdGezag'];

export function maySeeRegister(person: Pick<Person, 'roles'>): boolean {
  return worksAtSchool(person) && person.roles.some((role) => SEE.includes(role));
}
