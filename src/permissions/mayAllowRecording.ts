import { worksAtSchool, type Person, type Role } from '../people/person';

/** III.A.3 names the teacher and school management; an intern is neither. */
const DECIDE: readonly Role[] = ['teacher', 'mentor', 'supervisor', 'schoolleiding'];

export function mayAllowRecording(person: Pick<Person, 'roles'>): boolean {
  return worksAtSchool(person) && person.roles.some((role) => DECIDE.includes(role));
}
