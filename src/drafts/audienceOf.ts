import type { PurposeAudience } from '../consent/consentEvent';
import { isStudent, type Person } from '../people/person';
import type { Audience } from './draftContext';

/** Who reads what somebody posts among these members, in a place that is open so far. */
export function audienceOf(writerId: string, members: readonly Person[], place: PurposeAudience): Audience {
  if (place !== 'group') return place;
  return members.some((member) => member.id !== writerId && isStudent(member)) ? 'students' : 'staff';
}
