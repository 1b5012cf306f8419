import type { PurposeAudience } from '../../src/consent/consentEvent';
import { audienceOf } from '../../src/drafts/audienceOf';
import type { Person, Role } from '../../src/people/person';

const member = (id: string, ...roles: readonly Role[]): Person => ({
  boardId: 'b', id, school: 's', entraId: null, userPrincipalName: null, stamnummer: null, displayName: id, givenName: id, birthDate: null, roles, classes: [],
});
const [teacher, mentor, student, other] = [member('teacher', 'teacher'), member('mentor', 'mentor'), member('student', 'student'), member('other', 'student')];

describe('who reads a draft', () => {
  it.each<[string, string, readonly Person[], PurposeAudience, string]>([
    ['a class reads', 'teacher', [teacher, student, other], 'group', 'students'],
    ['colleagues read', 'teacher', [teacher, mentor], 'group', 'staff'],
    ['a student writes to a teacher alone', 'student', [student, teacher], 'group', 'staff'],
    ['students write among themselves', 'student', [student, other], 'group', 'students'],
    ['a channel of all classes', 'teacher', [teacher, student], 'school', 'school'],
    ['somebody from outside reads along', 'teacher', [teacher, mentor], 'public', 'public'],
  ])('%s', (_what, writer, members, place, audience) => {
    expect(audienceOf(writer, members, place)).toBe(audience);
  });
});
