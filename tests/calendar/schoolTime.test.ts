import { amsterdamInstant } from '../../src/calendar/amsterdamTime';
import { holidaysNoord } from '../../src/calendar/data/holidaysNoord';
import { easterSunday, publicHolidays } from '../../src/calendar/publicHolidays';
import { lastDayOfSchoolYear, schoolYearOf } from '../../src/calendar/schoolYear';
import { USUAL_CALENDAR } from '../../src/calendar/schoolCalendar';
import { afterSchoolMinutes, endOfSchoolDay, isSchoolDay, isSchoolTime, nextOpening, nextSchoolTime, schoolDayWithin } from '../../src/calendar/schoolTime';
import { DAY_AND_NIGHT } from '../../src/calendar/weekHours';
import { aCalendar } from '../support/schoolSettings';

const calendar = USUAL_CALENDAR;

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
  expect(isSchoolDay(date, calendar)).toBe(expected);
});

it.each([
  ['2026-11-23 07:59', false],
  ['2026-11-23 08:00', true],
  ['2026-11-23 16:59', true],
  ['2026-11-23 17:00', false],
  ['2026-11-22 12:00', false],
])('%s is school time: %s', (instant, expected) => {
  expect(isSchoolTime(at(instant), calendar)).toBe(expected);
});

it.each([
  ['at once', '2026-11-23 10:15', '2026-11-23 10:15'],
  ['that morning', '2026-11-23 06:00', '2026-11-23 08:00'],
  ['the next morning', '2026-11-23 17:00', '2026-11-24 08:00'],
  ['after the weekend', '2026-11-20 18:00', '2026-11-23 08:00'],
  ['after Christmas', '2026-12-18 20:00', '2027-01-04 08:00'],
  ['after the weekend in which the clock changes', '2027-04-02 18:00', '2027-04-05 08:00'],
])('is read %s', (_when, from, expected) => {
  expect(nextSchoolTime(at(from), calendar)).toEqual(at(expected));
});

it.each([
  ['2026-11-23 10:15', 60, '2026-11-23 11:15'],
  ['2026-11-20 16:30', 60, '2026-11-23 08:30'],
  ['2026-11-20 16:00', 60, '2026-11-20 17:00'],
  ['2026-11-22 03:00', 60, '2026-11-23 09:00'],
  ['2026-10-09 16:00', 9 * 60 + 120, '2026-10-20 09:00'],
])('from %s, %i minutes of school time end at %s', (from, minutes, expected) => {
  expect(afterSchoolMinutes(at(from), minutes, calendar)).toEqual(at(expected));
});

it.each([
  ['2026-11-23 10:15', 0, '2026-11-23 17:00'],
  ['2026-11-23 18:00', 0, '2026-11-24 17:00'],
  ['2026-11-19 10:00', 2, '2026-11-23 17:00'],
])('from %s, the end of %i school days later is %s', (from, days, expected) => {
  expect(endOfSchoolDay(at(from), days, calendar)).toEqual(at(expected));
});

describe('a school with days off without an end, which is a mistake', () => {
  const endless = aCalendar({ daysOff: [{ from: '2026-01-01', to: '2030-01-01' }] });

  it('has no school day that can be promised', () => {
    expect(schoolDayWithin('2026-11-22', endless)).toBeNull();
  });

  it('makes nothing wait for ever', () => {
    expect(nextSchoolTime(at('2026-11-22 10:00'), endless)).toEqual(at('2026-11-23 08:00'));
    expect(afterSchoolMinutes(at('2026-11-20 16:30'), 60, endless)).toEqual(at('2026-11-23 09:00'));
  });
});

describe('a school with hours and days off of its own', () => {
  const own = aCalendar({
    hours: { monday: { from: 8 * 60 + 15, to: 17 * 60 }, wednesday: { from: 8 * 60 + 15, to: 13 * 60 }, friday: { from: 8 * 60 + 15, to: 16 * 60 } },
    daysOff: [{ from: '2026-12-02', to: '2026-12-04' }],
  });

  it.each([
    ['before it opens', '2026-11-23 08:14', false],
    ['when it opens', '2026-11-23 08:15', true],
    ['on a short day in the afternoon', '2026-11-25 13:00', false],
    ['on a day on which it is always closed', '2026-11-24 10:00', false],
    ['on a study day', '2026-12-02 10:00', false],
  ])('is open %s (%s): %s', (_when, instant, expected) => {
    expect(isSchoolTime(at(instant), own)).toBe(expected);
  });

  it.each([
    ['over a short day', '2026-11-25 12:30', 60, '2026-11-27 08:45'],
    ['over study days and a weekend', '2026-11-30 16:30', 60, '2026-12-07 08:45'],
    ['over more days than one', '2026-11-23 09:00', 8 * 60 + 4 * 60, '2026-11-25 12:15'],
  ])('counts %s: from %s, %i minutes end at %s', (_what, from, minutes, expected) => {
    expect(afterSchoolMinutes(at(from), minutes, own)).toEqual(at(expected));
  });

  it('closes at the hour of that day', () => {
    expect(endOfSchoolDay(at('2026-11-25 09:00'), 0, own)).toEqual(at('2026-11-25 13:00'));
    expect(endOfSchoolDay(at('2026-11-25 09:00'), 1, own)).toEqual(at('2026-11-27 16:00'));
  });
});

describe('when the clock changes', () => {
  // A school that is open at night doesn't exist; these hours show what happens to the hour that comes twice or never.
  const always = aCalendar({ hours: DAY_AND_NIGHT });

  it.each([
    ['twice', '2026-10-25T00:00:00+02:00', '2026-10-25T03:00:00+01:00', 4 * 60],
    ['never', '2026-03-29T00:00:00+01:00', '2026-03-29T04:00:00+02:00', 3 * 60],
  ])('an hour that comes %s is counted as long as it lasts', (_often, from, to, minutes) => {
    expect(afterSchoolMinutes(new Date(from), minutes, always)).toEqual(new Date(to));
  });

  it.each([
    ['goes back', '2026-10-23T16:30:00+02:00', '2026-10-26T08:30:00+01:00'],
    ['goes forward', '2027-03-26T16:30:00+01:00', '2027-03-30T08:30:00+02:00'],
  ])('over the weekend on which it %s a school hour stays an hour', (_which, from, to) => {
    expect(afterSchoolMinutes(new Date(from), 60, aCalendar())).toEqual(new Date(to));
  });
});

it.each([
  ['that morning', '2026-11-23 06:00', '2026-11-23 08:00'],
  ['the next morning when it is open', '2026-11-23 08:00', '2026-11-24 08:00'],
  ['after the weekend', '2026-11-20 12:00', '2026-11-23 08:00'],
])('opens next %s', (_when, from, expected) => {
  expect(nextOpening(at(from), calendar)).toEqual(at(expected));
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
