import { amsterdamInstant, amsterdamTime } from './amsterdamTime';
import type { SchoolCalendar } from './schoolCalendar';
import { isSchoolDay } from './schoolTime';
import { addDays } from './shiftDate';
import { hoursOn } from './weekHours';

const MINUTE_MS = 60_000;
/** Whoever waited longer than a school year is counted as that long. */
const MOST_DAYS = 400;

/**
 * Minutes of school time from one moment to a later one; nights, weekends and holidays don't count.
 *
 * @example
 * schoolMinutesBetween(friday1630, monday0830, USUAL_CALENDAR) // 60
 */
export function schoolMinutesBetween(from: Date, to: Date, calendar: Pick<SchoolCalendar, 'hours' | 'daysOff'>): number {
  let minutes = 0;
  const first = amsterdamTime(from).date;
  const last = amsterdamTime(to).date;
  for (let days = 0, date = first; date <= last && days <= MOST_DAYS; days++, date = addDays(first, days)) {
    const hours = isSchoolDay(date, calendar) ? hoursOn(date, calendar.hours) : null;
    if (hours === null) continue;
    const begins = Math.max(amsterdamInstant({ date, minutes: hours.from }).getTime(), from.getTime());
    const ends = Math.min(amsterdamInstant({ date, minutes: hours.to }).getTime(), to.getTime());
    minutes += Math.max(0, ends - begins) / MINUTE_MS;
  }
  return Math.round(minutes);
}
