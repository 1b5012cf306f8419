import type { AskerRole } from './askerRole';
import { isStaff, isStudent, type Person } from '../people/person';

/** For whom an answer is worded. Nobody whom we know: for everyone. */
export function askerRoleOf(person: Person | null): AskerRole | null {
  if (person === null) return null;
  if (isStudent(person)) return 'student';
  if (person.roles.includes('intern')) return 'intern';
  return isStaff(person) ? 'staff' : 'guardian';
}
