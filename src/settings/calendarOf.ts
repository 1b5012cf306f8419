import { holidaysNoord } from '../calendar/data/holidaysNoord';
import { USUAL_CALENDAR, type SchoolCalendar } from '../calendar/schoolCalendar';
import { DAY_AND_NIGHT } from '../calendar/weekHours';
import type { SchoolSettings } from './schoolSettings';

/** What a school's settings mean for counting its time; a school that isn't known has the usual times. */
export function calendarOf(settings: Pick<SchoolSettings, 'times' | 'duty'> | null): SchoolCalendar {
  if (settings === null) return USUAL_CALENDAR;
  const { times, duty } = settings;
  const ofRegion = times.region === 'noord' ? holidaysNoord.flatMap((year) => year.holidays) : [];
  return {
    hours: times.hours,
    daysOff: [...ofRegion, ...times.daysOff],
    onCall: duty.onCall.length === 0 ? null : (duty.onCallHours ?? DAY_AND_NIGHT),
  };
}
