import type { Directory } from '../../people/directory';
import type { BoardId } from '../../people/person';
import type { ConsentBook } from '../consentBook';
import type { MentoredClass } from './dueNotices';
import { missesSomething } from './judgedStudent';
import { judgeStudents } from './loadCampaign';
import { sixteenthBirthday, toAskInPerson } from './sixteenthBirthday';

export interface MentoredClassesDeps {
  readonly book: Pick<ConsentBook, 'purposes' | 'eventsOf'>;
  readonly directory: Pick<Directory, 'withRole' | 'mentorClasses'>;
}

/** Every class of the school that somebody mentors and that has students, with what is still to be asked in it. */
export async function loadMentoredClasses(
  { book, directory }: MentoredClassesDeps,
  { board, school, on }: { readonly board: BoardId; readonly school: string; readonly on: string },
): Promise<readonly MentoredClass[]> {
  const mentors = await directory.withRole(board, school, 'mentor');
  const mentorsOf = new Map<string, string[]>();
  for (const { id } of mentors) {
    for (const classKey of await directory.mentorClasses(board, id)) mentorsOf.set(classKey, [...(mentorsOf.get(classKey) ?? []), id]);
  }
  const [purposes, students] = await Promise.all([book.purposes(board, school), directory.withRole(board, school, 'student')]);
  const mentored = students.filter(({ classes }) => classes.some((classKey) => mentorsOf.has(classKey)));
  const judged = await judgeStudents(book, mentored, { board, school, purposes, on });

  return [...mentorsOf].flatMap(([classKey, mentorIds]): readonly MentoredClass[] => {
    const members = judged.filter(({ student }) => student.classes.includes(classKey));
    if (members.length === 0) return [];
    const sixteen = toAskInPerson(members, on).map(({ student }) => ({ studentId: student.id, on: sixteenthBirthday(student.birthDate) ?? on }));
    return [{ classKey, mentorIds, missesSomething: members.some(missesSomething), sixteen }];
  });
}
