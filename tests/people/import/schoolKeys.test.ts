import type { RosterSchool } from '../../../src/people/import/roster';
import { schoolKeys, slug } from '../../../src/people/import/schoolKeys';

const school = (id: string, name: string, identifier: string | null = null): RosterSchool => ({ id, name, identifier });
const DIJK = { key: 'dijk', name: 'Dijkcollege' };

it.each([
  ['Dijkcollege', 'dijkcollege'],
  ['Élan (vmbo) — Noord', 'elan-vmbo-noord'],
  ['  ', ''],
])('makes of the name %j the key %j', (name, key) => {
  expect(slug(name)).toBe(key);
});

it.each<[string, readonly RosterSchool[], readonly { key: string; name: string }[], string | null, Readonly<Record<string, string>>]>([
  ['a new school by its name', [school('o1', 'Dijkcollege')], [], null, { o1: 'dijkcollege' }],
  ['the school that has the name', [school('o1', 'DIJKCOLLEGE')], [DIJK], null, { o1: 'dijk' }],
  ['the one that was asked for, whatever its name', [school('o1', 'Dijk (nieuw)')], [DIJK], 'dijk', { o1: 'dijk' }],
  ['a new one with the key that was asked for', [school('o1', 'Duin')], [DIJK], 'duin-noord', { o1: 'duin-noord' }],
  ['each of several', [school('o1', 'Dijkcollege'), school('o2', 'Duin')], [DIJK], null, { o1: 'dijk', o2: 'duin' }],
  ['only the one of several that was asked for', [school('o1', 'Dijkcollege'), school('o2', 'Duin')], [DIJK], 'dijk', { o1: 'dijk' }],
  ['one of several by its own identifier', [school('o1', 'Dijkcollege', '25AB'), school('o2', 'Duin')], [], '25ab', { o1: 'dijkcollege' }],
  ['two with one name by their identifiers', [school('o1', 'Lyceum', '25AB'), school('o2', 'Lyceum', '25AB01')], [], null, { o1: 'lyceum-25ab', o2: 'lyceum-25ab01' }],
  ['one without a name by its id', [school('O1', '')], [], null, { O1: 'o1' }],
])('finds %s', (_what, schools, known, asked, keys) => {
  const found = schoolKeys(schools, known, asked);
  expect(found.kind === 'keys' ? Object.fromEntries([...found.keys].map(([id, { key }]) => [id, key])) : found).toEqual(keys);
});

it('says which schools there are when none of several is the one', () => {
  expect(schoolKeys([school('o1', 'Dijkcollege'), school('o2', 'Duin')], [], 'zee')).toEqual({ kind: 'schoolNotInFiles', found: ['dijkcollege', 'duin'] });
});

it('finds none among none', () => {
  expect(schoolKeys([], [DIJK], 'dijk')).toEqual({ kind: 'noSchool' });
});
