import { amsterdamDate } from '../../../src/calendar/amsterdamTime';
import { CLASS_CHAT_3H } from '../../../src/demo/school/demoConversations';
import { demoSchool } from '../../../src/demo/school/demoSchool';
import type { Person } from '../../../src/people/person';

/** The very school that the product fills itself with today. */
export const school = demoSchool(amsterdamDate(new Date()));
export const { teacher, studentUnder16: student, studentOver16: classmate, teamLeader, socialMediaCoach: coach, mentor } = school.showcase;
export const classChat = CLASS_CHAT_3H;

/** Students of 3H about whom nothing is special: their answer for the class's own chat is yes. */
export const willing: readonly Person[] = school.students.filter(
  ({ id, classes }) => classes.includes('3H') && !Object.values(school.hardCases).includes(id),
);

export function studentWith(hardCase: keyof typeof school.hardCases): Person {
  const found = school.students.find(({ id }) => id === school.hardCases[hardCase]);
  if (found === undefined) throw new Error(`nobody is ${hardCase}`);
  return found;
}
