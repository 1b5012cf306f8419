import { maySeeConsentOf } from '../../src/people/maySeeConsentOf';
import type { Person, Role } from '../../src/people/person';

function person(id: string, roles: readonly Role[], classes: readonly string[], over: Partial<Person> = {}): Person {
  return {
    boardId: 'north',
    id,
    school: 'dijk',
    entraId: null,
    userPrincipalName: null,
    stamnummer: null,
    displayName: id,
    givenName: id,
    birthDate: '2011-01-01',
    roles,
    classes,
    ...over,
  };
}

const student = person('student', ['student'], ['2A', 'wisB-2']);

describe('who may look up a student', () => {
  it.each<[string, Person]>([
    ['a teacher of one of the classes', person('t', ['teacher'], ['4C', 'wisB-2'])],
    ['the mentor', person('m', ['mentor'], ['2A'])],
    ['an intern in the class', person('i', ['intern'], ['2A'])],
    ['a supervisor of the school', person('s', ['supervisor'], [])],
    ['the schoolleiding', person('l', ['schoolleiding'], [])],
    ['the administrator', person('a', ['administrator'], [])],
    ['the student', student],
  ])('%s may', (_who, asker) => {
    expect(maySeeConsentOf(asker, student)).toBe(true);
  });

  it.each<[string, Person]>([
    ['a teacher of other classes', person('t', ['teacher'], ['4C'])],
    ['a teacher without classes', person('t', ['teacher'], [])],
    ['an intern elsewhere', person('i', ['intern'], ['3A'])],
    ['a teacher of a class of that name at another school', person('t', ['teacher'], ['2A'], { school: 'duin' })],
    ['the schoolleiding of another school', person('l', ['schoolleiding'], [], { school: 'duin' })],
    ['the administrator of another board', person('a', ['administrator'], [], { boardId: 'south' })],
    ['the vertrouwenspersoon', person('v', ['vertrouwenspersoon'], [])],
    ['the social media coach without a shared class', person('c', ['socialMediaCoach'], [])],
    ['a zorgcoordinator who happens to be listed with the class', person('z', ['zorgcoordinator'], ['2A'])],
    ['a classmate', person('c', ['student'], ['2A'])],
    ['a student who is also listed as a teacher', person('c', ['student', 'teacher'], ['2A'])],
    ['a guardian', person('g', ['guardian'], ['2A'])],
  ])('%s may not', (_who, asker) => {
    expect(maySeeConsentOf(asker, student)).toBe(false);
  });
});

it('has nothing to say about a colleague', () => {
  const teacher = person('t', ['teacher'], ['2A']);
  expect(maySeeConsentOf(person('l', ['schoolleiding'], []), teacher)).toBe(false);
  expect(maySeeConsentOf(teacher, teacher)).toBe(false);
});
