import type { PurposeAudience } from '../consent/consentEvent';
import type { Membership } from '../people/conversation';
import { isStudent } from '../people/person';

/** More students than a class holds, of more classes than two: what is posted there is for the school (ours). */
const MOST_OF_A_GROUP = 34;
const MOST_CLASSES = 2;

/**
 * Who gets to see what is posted in a conversation. Somebody from outside, a guest or a parent, makes it as public as
 * the website is: nobody knows where a picture goes from there.
 */
export function placeAudience({ people, outsiders }: Membership): PurposeAudience {
  if (outsiders > 0 || people.some(({ roles }) => roles.includes('guardian'))) return 'public';
  const students = people.filter(isStudent);
  const classes = new Set(students.flatMap((student) => student.classes));
  return students.length > MOST_OF_A_GROUP && classes.size > MOST_CLASSES ? 'school' : 'group';
}
