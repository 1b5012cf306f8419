import type { ConsentPurpose, PurposeAudience } from '../../src/consent/consentEvent';
import { placeAudience } from '../../src/images/placeAudience';
import { placePurpose, purposesToAsk } from '../../src/images/placePurpose';
import { somebody } from './support';

const purpose = (key: string, audience: PurposeAudience, register: ConsentPurpose['register'] = 'image'): ConsentPurpose => ({ key, register, audience, title: { nl: key, en: key } });
const ALL = [purpose('whatsapp', 'group', 'socialMedia'), purpose('website', 'public'), purpose('app', 'group'), purpose('besloten', 'group'), purpose('nieuwsbrief', 'school')];

const keys = (purposes: readonly ConsentPurpose[]): readonly string[] => purposes.map(({ key }) => key);
const students = (count: number, classes = 1) => Array.from({ length: count }, (_, index) => somebody(`s${index}`, ['student'], { classes: [`${(index % classes) + 1}A`] }));

describe('who sees what is posted in a conversation', () => {
  it.each<[string, PurposeAudience, Parameters<typeof placeAudience>[0]]>([
    ['a class with its teacher', 'group', { people: [somebody('t', ['teacher']), ...students(31)], outsiders: 0 }],
    ['the teachers among themselves', 'group', { people: [somebody('t', ['teacher']), somebody('m', ['mentor'])], outsiders: 0 }],
    ['a whole year', 'school', { people: students(120, 5), outsiders: 0 }],
    ['two classes on a project', 'group', { people: students(60, 2), outsiders: 0 }],
    ['a group for maths, of students of five classes', 'group', { people: students(28, 5), outsiders: 0 }],
    ['a class with a guest from outside', 'public', { people: students(20), outsiders: 1 }],
    ['a class with a parent', 'public', { people: [...students(20), somebody('p', ['guardian'])], outsiders: 0 }],
  ])('%s: %s', (_who, audience, membership) => {
    expect(placeAudience(membership)).toBe(audience);
  });
});

describe('the purpose of a picture in a conversation', () => {
  it.each<[PurposeAudience, string]>([['group', 'besloten'], ['school', 'nieuwsbrief'], ['public', 'website']])('of a place for %s is %s', (place, key) => {
    expect(placePurpose(ALL, place)?.key).toBe(key);
  });

  it.each<[string, PurposeAudience, readonly ConsentPurpose[], string | null]>([
    ['the next wider one where there is none for a group', 'group', [purpose('site', 'public'), purpose('krant', 'school')], 'krant'],
    ['the widest there is where there is none that wide', 'public', [purpose('klas', 'group'), purpose('krant', 'school')], 'krant'],
    ['none at a school without purposes for images', 'group', [purpose('whatsapp', 'group', 'socialMedia')], null],
  ])('is %s', (_which, place, purposes, key) => {
    expect(placePurpose(purposes, place)?.key ?? null).toBe(key);
  });

  it.each<[string, PurposeAudience | null, readonly string[]]>([
    ['besloten', 'group', ['besloten']],
    ['website', 'group', ['website', 'besloten']],
    ['besloten', 'public', ['besloten', 'website']],
    ['besloten', 'school', ['besloten', 'nieuwsbrief']],
    // Taken along, the conversation doesn't count.
    ['website', null, ['website']],
    // III.B.9 is another register.
    ['whatsapp', 'group', []],
    ['nothing', 'group', []],
  ])('that is meant for %s, in a place for %s, needs a yes for %j', (chosen, place, asked) => {
    expect(keys(purposesToAsk(ALL, chosen, place))).toEqual(asked);
  });
});
