import type { CaseKind } from '../../escalation/caseKind';
import type { Directory } from '../../people/directory';
import { isStudent, type Person, type Role } from '../../people/person';

/** Those who could come to hold a case about somebody who works here: it matters most that they don't hold their own. */
const WHO_MIGHT_HOLD_IT: readonly Role[] = ['schoolleiding', 'bevoegdGezag', 'supervisor', 'zorgcoordinator', 'vertrouwenspersoon', 'mentor'];

/** Whom a responder may choose as those whose behaviour it is: the students of that class, or colleagues. */
export async function peopleItMayBeAbout(directory: Directory, { boardId, school, id: self }: Person, kind: CaseKind, classKey: string | null): Promise<readonly Person[]> {
  if (kind === 'staffInvolved') {
    const staff = (await Promise.all(WHO_MIGHT_HOLD_IT.map((role) => directory.withRole(boardId, school, role)))).flat();
    return [...new Map(staff.map((person) => [person.id, person])).values()].filter(({ id }) => id !== self);
  }
  if (classKey === null) return [];
  const students = (await directory.inClass(boardId, school, classKey)).filter(isStudent);
  return students.toSorted((one, other) => one.displayName.localeCompare(other.displayName, 'nl'));
}
