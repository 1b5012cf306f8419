import { noticeOn } from '../../src/codeEvaluation/evaluationNotice';

it.each([
  ['2027-09-30', null],
  ['2027-10-01', 'offer'],
  ['2027-11-30', 'offer'],
  ['2027-12-01', 'reminder'],
  ['2028-01-31', 'reminder'],
  ['2028-02-01', null],
  ['2026-12-01', null],
])('for an evaluation in January 2028 the board hears on %s: %s', (day, notice) => {
  expect(noticeOn('2028-01', day)).toBe(notice);
});
