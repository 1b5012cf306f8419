import type { Directory } from '../../people/directory';
import { maySeeConsentOf, seesWholeSchool } from '../../people/maySeeConsentOf';
import { isStaff, isStudent, type Person } from '../../people/person';

/** The students whose consents the asker may look up, in one query. For a student: nobody else. */
export async function visibleStudents(directory: Pick<Directory, 'studentsIn' | 'withRole'>, asker: Person): Promise<readonly Person[]> {
  if (isStudent(asker)) return [asker];
  if (!isStaff(asker)) return [];
  const students = seesWholeSchool(asker)
    ? await directory.withRole(asker.boardId, asker.school, 'student')
    : await directory.studentsIn(asker.boardId, asker.school, asker.classes);
  return students.filter((student) => maySeeConsentOf(asker, student));
}
