import { amsterdamInstant, amsterdamTime } from './amsterdamTime';
import type { SchoolCalendar } from './schoolCalendar';
import { isSchoolTime, nextSchoolTime } from './schoolTime';
import { addDays } from './shiftDate';
import { hoursOn, type WeekHours } from './weekHours';

const WEEK = 7;

/** Whether somebody is on call: outside school time only. */
export function isOnCallTime(instant: Date, calendar: SchoolCalendar): boolean {
  return calendar.onCall !== null && !isSchoolTime(instant, calendar) && isWithin(instant, calendar.onCall);
}

/** That same instant when somebody reads what is acute, else the first moment that somebody does: on call, or at school. */
export function nextAcuteTime(instant: Date, calendar: SchoolCalendar): Date {
  const atSchool = nextSchoolTime(instant, calendar);
  const onCall = calendar.onCall === null ? null : nextWithin(instant, calendar.onCall);
  return onCall !== null && onCall < atSchool ? onCall : atSchool;
}

function isWithin(instant: Date, hours: WeekHours): boolean {
  const { date, minutes } = amsterdamTime(instant);
  const today = hoursOn(date, hours);
  return today !== null && today.from <= minutes && minutes < today.to;
}

function nextWithin(instant: Date, hours: WeekHours): Date | null {
  if (isWithin(instant, hours)) return instant;
  const { date } = amsterdamTime(instant);
  for (let days = 0; days <= WEEK; days++) {
    const day = addDays(date, days);
    const start = hoursOn(day, hours);
    if (start === null) continue;
    const begins = amsterdamInstant({ date: day, minutes: start.from });
    if (begins > instant) return begins;
  }
  return null;
}
