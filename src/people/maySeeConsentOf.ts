import { isStudent, worksAtSchool, type Person, type Role } from './person';

/** They answer for the whole school. */
const WHOLE_SCHOOL: readonly Role[] = ['supervisor', 'schoolleiding', 'administrator'];

/** They see students of their own classes only; an intern works under the same rules as staff (III.B.1). */
const OWN_CLASSES: readonly Role[] = ['teacher', 'mentor', 'intern'];

/**
 * Whether the asker may look up what this student's consents are. Students never see another's, guardians have no
 * look-up, and nobody looks into another school.
 */
export function maySeeConsentOf(asker: Person, student: Person): boolean {
  if (!isStudent(student) || asker.boardId !== student.boardId || asker.school !== student.school) return false;
  if (asker.id === student.id) return true;
  if (!worksAtSchool(asker)) return false;
  if (seesWholeSchool(asker)) return true;
  return (
    asker.roles.some((role) => OWN_CLASSES.includes(role)) &&
    asker.classes.some((classKey) => student.classes.includes(classKey))
  );
}

/** Whether somebody sees every student of the own school. */
export function seesWholeSchool(asker: Person): boolean {
  return !isStudent(asker) && asker.roles.some((role) => WHOLE_SCHOOL.includes(role));
}
