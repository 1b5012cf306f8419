import { aboutWhom, namedIn, whoHears, type Audience } from '../../src/conduct/whoHears';
import type { SignalKind } from '../../src/conduct/signalKind';
import type { Person, Role } from '../../src/people/person';

const person = (id: string, roles: readonly Role[], displayName = id): Person => ({
  boardId: 'north', id, school: 'dijk', entraId: null, userPrincipalName: null, stamnummer: null, displayName, givenName: displayName.split(' ')[0] ?? id, birthDate: null, roles, classes: ['3H'],
});
const student = person('student', ['student']);
const teacher = person('teacher', ['teacher'], 'Nadia van der Berg');
const colleague = person('colleague', ['teacher'], 'Piet Jansen');
const intern = person('intern', ['intern']);
const mentor = person('mentor', ['mentor', 'teacher'], 'Karin de Wit');
const zorg = person('zorg', ['zorgcoordinator']);
const NOBODY: ReadonlySet<string> = new Set();
const FULL: Omit<Audience, 'kind'> = { writer: student, members: [student, teacher, colleague], mentors: [mentor], zorgcoordinatoren: [zorg], otherWriters: NOBODY, named: NOBODY };
const ids = (audience: Partial<Audience> & { readonly kind: SignalKind }): readonly string[] => whoHears({ ...FULL, ...audience }).map(({ id }) => id);

describe('who hears of a signal', () => {
  it.each<[string, Partial<Audience> & { readonly kind: SignalKind }, readonly string[]]>([
    ['an insult: staff in the conversation', { kind: 'pesten' }, ['teacher', 'colleague']],
    ['without staff there: the mentor', { kind: 'pesten', members: [student] }, ['mentor']],
    ['without staff and without a mentor: the zorgcoördinator', { kind: 'pesten', members: [student], mentors: [] }, ['zorg']],
    ['an intern only where there is nobody else', { kind: 'pesten', members: [student, intern, teacher] }, ['teacher']],
    ['an intern alone', { kind: 'pesten', members: [student, intern] }, ['intern']],
    ['a call for help: the mentor, not the whole conversation', { kind: 'melding' }, ['mentor']],
    ['a call for help of a class without a mentor: staff in the conversation', { kind: 'melding', mentors: [] }, ['teacher', 'colleague']],
    ['a call for help by a colleague: the others', { kind: 'melding', writer: teacher }, ['colleague']],
    ['self-harm: mentor and zorgcoördinator', { kind: 'zelfbeschadiging' }, ['mentor', 'zorg']],
    ['self-harm where nobody is set: staff in the conversation', { kind: 'zelfbeschadiging', mentors: [], zorgcoordinatoren: [] }, ['teacher', 'colleague']],
    ['of a colleague’s message: the others, never the writer', { kind: 'pesten', writer: teacher }, ['colleague']],
    ['never who wrote what came before it', { kind: 'pesten', otherWriters: new Set(['teacher']) }, ['colleague']],
    ['never a colleague whom it names', { kind: 'grensoverschrijdend', named: new Set(['teacher']) }, ['colleague']],
    ['never the mentor whom a call for help names', { kind: 'melding', named: new Set(['mentor']) }, ['teacher', 'colleague']],
    ['of somebody unknown, without staff: nobody', { kind: 'pesten', writer: null, members: [] }, []],
  ])('%s', (_what, audience, expected) => {
    const known = audience.mentors === undefined && audience.writer === null ? { ...audience, mentors: [], zorgcoordinatoren: [] } : audience;
    expect(ids(known)).toEqual(expected);
  });

  it('is never a student, whatever else that person does at school', () => {
    expect(ids({ kind: 'pesten', members: [student, person('both', ['student', 'teacher'])], mentors: [], zorgcoordinatoren: [] })).toEqual([]);
  });

  it('is at most five people', () => {
    expect(ids({ kind: 'pesten', members: Array.from({ length: 9 }, (_, index) => person(`t${index}`, ['teacher'])) })).toHaveLength(5);
  });
});

describe('whom it is about', () => {
  it.each<[SignalKind, readonly string[], readonly string[]]>([
    ['pesten', [], ['student']],
    ['pesten', ['teacher'], ['student']],
    ['zelfbeschadiging', [], []],
    ['melding', [], []],
    ['melding', ['teacher'], ['teacher']],
    ['grensoverschrijdend', ['teacher'], ['student', 'teacher']],
  ])('%s that names %j: %j', (kind, named, expected) => {
    expect(aboutWhom({ kind, writer: student, named: new Set(named) })).toEqual(expected);
  });
});

describe('a name in a message', () => {
  it.each([
    ['meneer Jansen raakt me steeds aan', ['colleague']],
    ['die juf van der berg is gemeen', ['teacher']],
    ['Nadia zegt dat het geheim moet blijven', ['teacher']],
    ['ik ga naar de berghut', []],
    ['hoe laat begint de les', []],
  ])('%s', (words, expected) => {
    expect([...namedIn(words, [teacher, colleague])]).toEqual(expected);
  });
});
