import { amsterdamInstant, amsterdamTime } from './amsterdamTime';
import { publicHolidays } from './publicHolidays';
import type { SchoolCalendar } from './schoolCalendar';
import { addDays } from './shiftDate';
import { hoursOn, type DayHours, USUAL_HOURS } from './weekHours';

/** More than the longest row of days off in a year; a list of holidays without an end is a mistake in the data. */
export const LONGEST_CLOSURE = 120;

const MINUTE_MS = 60_000;

/** Whether there is school on that day: it has hours, and it is no public holiday and no day off. */
export function isSchoolDay(isoDate: string, { hours, daysOff }: Pick<SchoolCalendar, 'hours' | 'daysOff'>): boolean {
  if (hoursOn(isoDate, hours) === null) return false;
  if (publicHolidays(Number(isoDate.slice(0, 4))).includes(isoDate)) return false;
  return !daysOff.some(({ from, to }) => from <= isoDate && isoDate <= to);
}

export function isSchoolTime(instant: Date, calendar: SchoolCalendar): boolean {
  const { date, minutes } = amsterdamTime(instant);
  const today = isSchoolDay(date, calendar) ? hoursOn(date, calendar.hours) : null;
  return today !== null && today.from <= minutes && minutes < today.to;
}

/** That same instant during school time, else the moment that the school opens next. */
export function nextSchoolTime(instant: Date, calendar: SchoolCalendar): Date {
  return isSchoolTime(instant, calendar) ? instant : nextOpening(instant, calendar);
}

/** The first time after that instant that the school opens. */
export function nextOpening(instant: Date, calendar: SchoolCalendar): Date {
  const { date, minutes } = amsterdamTime(instant);
  const first = minutes < hoursThere(date, calendar).from ? date : addDays(date, 1);
  return opening(schoolDayFrom(first, calendar), calendar);
}

/**
 * After so many minutes of school time; nights, weekends and holidays don't count.
 *
 * @example
 * // Friday 16:30 plus one school hour
 * afterSchoolMinutes(friday, 60, USUAL_CALENDAR) // Monday 08:30
 */
export function afterSchoolMinutes(from: Date, minutes: number, calendar: SchoolCalendar): Date {
  let start = nextSchoolTime(from, calendar);
  let left = minutes * MINUTE_MS;
  for (;;) {
    const { date } = amsterdamTime(start);
    // In instants: a day on which the clock changes has an hour more or less.
    const today = closing(date, calendar).getTime() - start.getTime();
    if (left <= today) return new Date(start.getTime() + left);
    left -= today;
    start = opening(schoolDayFrom(addDays(date, 1), calendar), calendar);
  }
}

/** When the school closes, `days` school days after the first one on which it can be read (0: that same day). */
export function endOfSchoolDay(from: Date, days: number, calendar: SchoolCalendar): Date {
  let { date } = amsterdamTime(nextSchoolTime(from, calendar));
  for (let day = 0; day < days; day++) date = schoolDayFrom(addDays(date, 1), calendar);
  return closing(date, calendar);
}

/**
 * That day, or the first one after it with school. Where days off have no end, which is a mistake, they don't count:
 * nothing may wait for ever.
 */
export function schoolDayFrom(isoDate: string, calendar: SchoolCalendar): string {
  return schoolDayWithin(isoDate, calendar) ?? schoolDayWithin(isoDate, { hours: USUAL_HOURS, daysOff: [] }) ?? isoDate;
}

/** The same; null when there is none for a long time. */
export function schoolDayWithin(isoDate: string, calendar: Pick<SchoolCalendar, 'hours' | 'daysOff'>): string | null {
  for (let days = 0; days < LONGEST_CLOSURE; days++) {
    const date = addDays(isoDate, days);
    if (isSchoolDay(date, calendar)) return date;
  }
  return null;
}

function opening(date: string, calendar: SchoolCalendar): Date {
  return amsterdamInstant({ date, minutes: hoursThere(date, calendar).from });
}

function closing(date: string, calendar: SchoolCalendar): Date {
  return amsterdamInstant({ date, minutes: hoursThere(date, calendar).to });
}

function hoursThere(date: string, { hours }: SchoolCalendar): DayHours {
  return hoursOn(date, hours) ?? { from: 8 * 60, to: 17 * 60 };
}
