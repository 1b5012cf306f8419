import { ageOn } from '../../src/calendar/ageOn';
import { amsterdamDate, amsterdamInstant, amsterdamTime } from '../../src/calendar/amsterdamTime';
import { isIsoDate } from '../../src/calendar/isIsoDate';
import { firstDayOfSchoolYear, lastDayOfSchoolYear, schoolYearOf } from '../../src/calendar/schoolYear';
import { addDays, addYears, daysBetween } from '../../src/calendar/shiftDate';

it.each([
  ['2026-08-01', 2026],
  ['2026-07-31', 2025],
  ['2026-12-31', 2026],
  ['2027-01-01', 2026],
  ['2027-07-31', 2026],
  ['2027-08-01', 2027],
])('a school year runs from 1 August to 31 July: %s lies in %i', (date, schoolYear) => {
  expect(schoolYearOf(date)).toBe(schoolYear);
  expect(firstDayOfSchoolYear(schoolYear) <= date && date <= lastDayOfSchoolYear(schoolYear)).toBe(true);
});

it.each([
  ['2010-11-22', '2026-11-21', 15],
  ['2010-11-22', '2026-11-22', 16],
  ['2010-11-22', '2026-11-23', 16],
  ['2010-12-31', '2026-01-01', 15],
  ['2010-01-01', '2026-12-31', 16],
  ['2012-02-29', '2028-02-28', 15],
  ['2012-02-29', '2028-02-29', 16],
  ['2012-02-29', '2027-02-28', 14],
  ['2012-02-29', '2027-03-01', 15],
])('born on %s is on %s %i years old', (birth, on, age) => {
  expect(ageOn(birth, on)).toBe(age);
});

it.each([
  ['just before midnight in winter', '2026-11-22T22:59:59Z', '2026-11-22', 23 * 60 + 59],
  ['midnight in winter', '2026-11-22T23:00:00Z', '2026-11-23', 0],
  ['midnight in summer', '2026-06-30T22:00:00Z', '2026-07-01', 0],
  ['the hour before summer time begins', '2027-03-28T00:59:00Z', '2027-03-28', 119],
  ['the moment it begins', '2027-03-28T01:00:00Z', '2027-03-28', 180],
  ['before the clock goes back', '2026-10-25T00:30:00Z', '2026-10-25', 150],
  ['after the clock went back', '2026-10-25T01:30:00Z', '2026-10-25', 150],
  ['New Year', '2026-12-31T23:30:00Z', '2027-01-01', 30],
])('knows the Dutch clock at %s', (_when, instant, date, minutes) => {
  expect(amsterdamTime(new Date(instant))).toEqual({ date, minutes });
  expect(amsterdamDate(new Date(instant))).toBe(date);
});

it.each([
  ['2026-11-23', 8 * 60, '2026-11-23T07:00:00.000Z'],
  ['2026-07-01', 8 * 60, '2026-07-01T06:00:00.000Z'],
  ['2027-03-28', 8 * 60, '2027-03-28T06:00:00.000Z'],
  ['2026-10-25', 8 * 60, '2026-10-25T07:00:00.000Z'],
  ['2027-03-28', 0, '2027-03-27T23:00:00.000Z'],
])('finds the instant of %s, %i minutes after midnight', (date, minutes, instant) => {
  expect(amsterdamInstant({ date, minutes }).toISOString()).toBe(instant);
});

it.each([
  ['2026-11-22', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-04-31', false],
  ['26-04-01', false],
  ['0026-04-01', false],
  ['2026-4-1', false],
  ['2026-04-01T00:00', false],
  ['', false],
])('"%s" is a date: %s', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});

it('shifts days across a change of summer time and years across 29 February', () => {
  expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  expect(addYears('2028-02-29', -1)).toBe('2027-02-28');
  expect(addYears('2028-02-29', -16)).toBe('2012-02-29');
  expect(addYears('2026-11-22', -16)).toBe('2010-11-22');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
});
