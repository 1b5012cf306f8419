import { dueLine, dueWords, isPressing } from '../../../src/web/client/cases/state/dueWords';
import { textsFor } from '../../../src/web/client/cases/textsFor';

/** Tuesday, a quarter past ten at school. */
const NOW = new Date('2026-12-01T09:15:00Z');

it.each([
  ['2026-12-01T14:30:00Z', 'vandaag voor 15.30 uur', 'today before 15:30'],
  ['2026-12-02T08:00:00Z', 'morgen voor 9.00 uur', 'tomorrow before 09:00'],
  // Half past midnight is another day, by the clock at school.
  ['2026-12-01T23:30:00Z', 'morgen voor 0.30 uur', 'tomorrow before 00:30'],
  ['2026-12-04T09:00:00Z', 'vrijdag voor 10.00 uur', 'Friday before 10:00'],
  ['2026-12-07T09:00:00Z', 'maandag voor 10.00 uur', 'Monday before 10:00'],
  ['2026-12-08T09:00:00Z', '8 december voor 10.00 uur', '8 December before 10:00'],
  ['2026-12-01T09:00:00Z', 'te laat: dit was vandaag voor 10.00 uur', 'late: this was due today before 10:00'],
  ['2026-11-30T09:00:00Z', 'te laat: dit was 30 november voor 10.00 uur', 'late: this was due 30 November before 10:00'],
])('%s is %s', (due, nl, en) => {
  expect(dueWords(new Date(due), NOW, textsFor('nl'), 'nl')).toBe(nl);
  expect(dueWords(new Date(due), NOW, textsFor('en'), 'en')).toBe(en);
});

it.each([
  ['a report waits to be picked up', 'parent', '2026-12-01T14:30:00Z', 'Oppakken: vandaag voor 15.30 uur'],
  ['a question waits for its answer', 'doubt', '2026-12-02T14:30:00Z', 'Antwoord geven: morgen voor 15.30 uur'],
  ['a sealed case says no more than when', null, '2026-12-01T14:30:00Z', 'Oppakken: vandaag voor 15.30 uur'],
  ['nothing is awaited', 'parent', null, null],
] as const)('%s', (_, kind, due, line) => {
  expect(dueLine({ kind, due }, NOW, textsFor('nl'), 'nl')).toBe(line);
});

it.each([['2026-12-01T14:30:00Z', true], ['2026-11-30T09:00:00Z', true], ['2026-12-02T08:00:00Z', false], [null, false]] as const)('%s is pressing: %s', (due, pressing) => {
  expect(isPressing(due, NOW)).toBe(pressing);
});
