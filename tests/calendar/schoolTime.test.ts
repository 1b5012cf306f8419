import { amsterdamInstant } from '../../src/calendar/amsterdamTime';
import { holidaysNoord } from '../../src/calendar/data/holidaysNoord';
import { easterSunday, publicHolidays } from '../../src/calendar/publicHolidays';
import { lastDayOfSchoolYear, schoolYearOf } from '../../src/calendar/schoolYear';
import { afterSchoolMinutes, endOfSchoolDay, isSchoolDay, isSchoolTime, nextSchoolTime } from '../../src/calendar/schoolTime';

const holidays = holidaysNoord.flatMap((year) => year.holidays);

function at(text: string): Date {
  const [date = '', time = ''] = text.split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return amsterdamInstant({ date, minutes: hour * 60 + minute });
}

it.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
])('Easter of %i is on %s', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

it("keeps King's Day on Saturday when it falls on a Sunday", () => {
  expect(publicHolidays(2025)).toContain('2025-04-26');
  expect(publicHolidays(2026)).toContain('2026-04-27');
});

it.each([
  ['an ordinary Monday', '2026-11-23', true],
  ['a Saturday', '2026-11-21', false],
  ['a Sunday', '2026-11-22', false],
  ['the first Monday of the autumn holiday', '2026-10-12', false],
  ['the Monday after it', '2026-10-19', true],
  ['the last Friday before Christmas', '2026-12-18', true],
  ['the first Monday of the year', '2027-01-04', true],
  ['Easter Monday', '2027-03-29', false],
  ['Ascension Day', '2027-05-06', false],
  ['Whit Monday', '2027-05-17', false],
  ['Liberation Day', '2027-05-05', false],
  ['the last day before summer', '2027-07-09', true],
  ['the first day after summer', '2027-08-23', true],
])('%s: school is %s %s', (_day, date, expected) => {
  expect(isSchoolDay(date, holidays)).toBe(expected);
});

it.each([
  ['2026-11-23 07:59', false],
  ['2026-11-23 08:00', true],
  ['2026-11-23 16:59', true],
  ['2026-11-23 17:00', false],
  ['2026-11-22 12:00', false],
])('%s is school time: %s', (instant, expected) => {
  expect(isSchoolTime(at(instant), holidays)).toBe(expected);
});

it.each([
  ['at once', '2026-11-23 10:15', '2026-11-23 10:15'],
  ['that morning', '2026-11-23 06:00', '2026-11-23 08:00'],
  ['the next morning', '2026-11-23 17:00', '2026-11-24 08:00'],
  ['after the weekend', '2026-11-20 18:00', '2026-11-23 08:00'],
  ['after Christmas', '2026-12-18 20:00', '2027-01-04 08:00'],
  ['after the weekend in which the clock changes', '2027-04-02 18:00', '2027-04-05 08:00'],
])('is read %s', (_when, from, expected) => {
  expect(nextSchoolTime(at(from), holidays)).toEqual(at(expected));
});

it.each([
  ['2026-11-23 10:15', 60, '2026-11-23 11:15'],
  ['2026-11-20 16:30', 60, '2026-11-23 08:30'],
  ['2026-11-20 16:00', 60, '2026-11-20 17:00'],
  ['2026-11-22 03:00', 60, '2026-11-23 09:00'],
  ['2026-10-09 16:00', 9 * 60 + 120, '2026-10-20 09:00'],
])('from %s, %i minutes of school time end at %s', (from, minutes, expected) => {
  expect(afterSchoolMinutes(at(from), minutes, holidays)).toEqual(at(expected));
});

it.each([
  ['2026-11-23 10:15', 0, '2026-11-23 17:00'],
  ['2026-11-23 18:00', 0, '2026-11-24 17:00'],
  ['2026-11-19 10:00', 2, '2026-11-23 17:00'],
])('from %s, the end of %i school days later is %s', (from, days, expected) => {
  expect(endOfSchoolDay(at(from), days, holidays)).toEqual(at(expected));
});

it('says so when the holidays never end', () => {
  expect(() => nextSchoolTime(at('2026-11-22 10:00'), [{ from: '2026-01-01', to: '2030-01-01' }])).toThrow('check the school');
});

it.each(holidaysNoord)('has five holidays in school year $schoolYear, from Saturday to Sunday and in order', (year) => {
  expect(year.holidays.map(({ name }) => name)).toEqual(['autumn', 'christmas', 'spring', 'may', 'summer']);
  for (const { name, from, to } of year.holidays) {
    expect([new Date(from).getUTCDay(), new Date(to).getUTCDay()]).toEqual([6, 0]);
    expect(schoolYearOf(from)).toBe(year.schoolYear);
    if (name !== 'summer') expect(to <= lastDayOfSchoolYear(year.schoolYear)).toBe(true);
  }
  expect(year.holidays.map(({ from }) => from)).toEqual(year.holidays.map(({ from }) => from).toSorted());
});
