import { peopleImportStop } from '../../../src/people/import/peopleImportStop';

it.each<[string, Parameters<typeof peopleImportStop>[0], ReturnType<typeof peopleImportStop>]>([
  ['a first import', { sizes: [{ students: 3, last: null }], changed: 0, matched: 0 }, null],
  ['as many as last time', { sizes: [{ students: 1_000, last: 1_000 }], changed: 10, matched: 1_000 }, null],
  ['a few fewer', { sizes: [{ students: 800, last: 1_000 }], changed: 0, matched: 800 }, null],
  ['far fewer', { sizes: [{ students: 799, last: 1_000 }], changed: 0, matched: 799 }, 'farFewerPeople'],
  ['far fewer at one of two schools', { sizes: [{ students: 1_000, last: 900 }, { students: 10, last: 900 }], changed: 0, matched: 1_000 }, 'farFewerPeople'],
  ['a handful of changes in a small school', { sizes: [{ students: 30, last: 30 }], changed: 25, matched: 30 }, null],
  ['a quarter', { sizes: [{ students: 400, last: 400 }], changed: 100, matched: 400 }, null],
  ['more than a quarter', { sizes: [{ students: 400, last: 400 }], changed: 101, matched: 400 }, 'manyChanges'],
])('%s', (_what, size, stop) => {
  expect(peopleImportStop(size)).toBe(stop);
});
