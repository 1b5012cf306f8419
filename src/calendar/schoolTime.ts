import { amsterdamInstant, amsterdamTime } from './amsterdamTime';
import type { Holiday } from './holiday';
import { publicHolidays } from './publicHolidays';
import { addDays } from './shiftDate';

/** When people at school can be expected to read something (ours: 08:00–17:00). */
export const SCHOOL_OPENS = 8 * 60;
export const SCHOOL_CLOSES = 17 * 60;

/** More than the longest row of days off in a year; a list of holidays without an end is a mistake in the data. */
const LONGEST_CLOSURE = 120;

/** Whether there is school on that day: no weekend, no public holiday, none of these holidays. */
export function isSchoolDay(isoDate: string, holidays: readonly Holiday[]): boolean {
  const weekday = new Date(isoDate).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  if (publicHolidays(Number(isoDate.slice(0, 4))).includes(isoDate)) return false;
  return !holidays.some(({ from, to }) => from <= isoDate && isoDate <= to);
}

export function isSchoolTime(instant: Date, holidays: readonly Holiday[]): boolean {
  const { date, minutes } = amsterdamTime(instant);
  return minutes >= SCHOOL_OPENS && minutes < SCHOOL_CLOSES && isSchoolDay(date, holidays);
}

/** That same instant during school time, else the moment that the school opens next. */
export function nextSchoolTime(instant: Date, holidays: readonly Holiday[]): Date {
  if (isSchoolTime(instant, holidays)) return instant;
  const { date, minutes } = amsterdamTime(instant);
  const first = minutes < SCHOOL_OPENS ? date : addDays(date, 1);
  return amsterdamInstant({ date: schoolDayFrom(first, holidays), minutes: SCHOOL_OPENS });
}

/**
 * After so many minutes of school time; nights, weekends and holidays don't count.
 *
 * @example
 * // Friday 16:30 plus one school hour
 * afterSchoolMinutes(friday, 60, []) // Monday 08:30
 */
export function afterSchoolMinutes(from: Date, minutes: number, holidays: readonly Holiday[]): Date {
  let start = nextSchoolTime(from, holidays);
  let left = minutes;
  for (;;) {
    const today = SCHOOL_CLOSES - amsterdamTime(start).minutes;
    if (left <= today) return new Date(start.getTime() + left * 60_000);
    left -= today;
    const { date } = amsterdamTime(start);
    start = amsterdamInstant({ date: schoolDayFrom(addDays(date, 1), holidays), minutes: SCHOOL_OPENS });
  }
}

/** When the school closes, `days` school days after the first one on which it can be read (0: that same day). */
export function endOfSchoolDay(from: Date, days: number, holidays: readonly Holiday[]): Date {
  let { date } = amsterdamTime(nextSchoolTime(from, holidays));
  for (let day = 0; day < days; day++) date = schoolDayFrom(addDays(date, 1), holidays);
  return amsterdamInstant({ date, minutes: SCHOOL_CLOSES });
}

/** That day, or the first one after it with school. Throws when there is none for a long time. */
export function schoolDayFrom(isoDate: string, holidays: readonly Holiday[]): string {
  for (let days = 0; days < LONGEST_CLOSURE; days++) {
    const date = addDays(isoDate, days);
    if (isSchoolDay(date, holidays)) return date;
  }
  throw new Error(`no school day within ${LONGEST_CLOSURE} days of ${isoDate}: check the school's own holidays`);
}
