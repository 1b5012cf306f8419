import { worksAtSchool, type Person } from '../people/person';
import { responderRole, servesSchool } from './responder';

/** Whether somebody can be on call, come last or stand in: only who has a task in following up cases of that school. */
export function mayHaveDuty(person: Person, school: string): boolean {
  return worksAtSchool(person) && servesSchool(person, school) && responderRole(person, { kind: 'other' }) !== null;
}
