import { readDayOff, withDaysOff } from '../../src/calendar/dayOff';

it.each([
  ['2026-12-01..2026-12-02=studiedagen', { from: '2026-12-01', to: '2026-12-02', name: 'studiedagen' }],
  ['2026-12-01=studiedag: toetsweek', { from: '2026-12-01', to: '2026-12-01', name: 'studiedag: toetsweek' }],
  ['2027-05-03..2027-05-09', { from: '2027-05-03', to: '2027-05-09', name: '' }],
])('%s is a day off', (text, day) => {
  expect(readDayOff(text)).toEqual(day);
});

it.each([['morgen'], ['2026-02-30=studiedag'], ['2026-12-02..2026-12-01=omgekeerd'], ['2026-12-01..'], ['2026-12-01-2026-12-02=streepje'], [`2026-12-01=${'a'.repeat(81)}`], ['']])('%j is none', (text) => {
  expect(readDayOff(text)).toBeNull();
});

it('keeps them in order, and the newest name for the same days', () => {
  const may = { from: '2027-05-03', to: '2027-05-09', name: 'meivakantie' };
  const study = { from: '2026-12-01', to: '2026-12-01', name: 'studiedag' };
  expect(withDaysOff([may], [study, { ...may, name: 'tweede week mei' }])).toEqual([study, { ...may, name: 'tweede week mei' }]);
});
