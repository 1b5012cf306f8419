import { withDaysOff, type DayOff } from '../calendar/dayOff';
import type { Holiday } from '../calendar/holiday';
import { schoolDayWithin } from '../calendar/schoolTime';
import type { WeekHours } from '../calendar/weekHours';
import { calendarOf } from './calendarOf';
import { NO_DUTY } from './schoolDuty';
import type { Region, SchoolTimes } from './schoolTimes';

/** What is left out stays as it is. */
export interface SchoolTimesChange {
  readonly hours?: WeekHours | undefined;
  readonly region?: Region | undefined;
  readonly daysOff?: readonly DayOff[] | undefined;
  /** Days off that are school days after all: both ends as they were given. */
  readonly noDaysOff?: readonly Holiday[] | undefined;
}

export type ChangedTimes =
  | { readonly kind: 'times'; readonly times: SchoolTimes }
  | { readonly kind: 'unknownDayOff'; readonly day: Holiday }
  /** Without any hours, or closed for longer than a summer from `from` (ISO) on. */
  | { readonly kind: 'alwaysClosed'; readonly from: string };

export function changeTimes(current: SchoolTimes, { hours, region, daysOff = [], noDaysOff = [] }: SchoolTimesChange, today: string): ChangedTimes {
  const unknown = noDaysOff.find((day) => !current.daysOff.some((known) => isSame(known, day)));
  if (unknown !== undefined) return { kind: 'unknownDayOff', day: unknown };
  const kept = current.daysOff.filter((known) => !noDaysOff.some((day) => isSame(known, day)));
  const times = { hours: hours ?? current.hours, region: region ?? current.region, daysOff: withDaysOff(kept, daysOff) };
  const calendar = calendarOf({ times, duty: NO_DUTY });
  const closed = [today, ...times.daysOff.map(({ from }) => from)].find((from) => schoolDayWithin(from, calendar) === null);
  return closed === undefined ? { kind: 'times', times } : { kind: 'alwaysClosed', from: closed };
}

function isSame(one: Holiday, other: Holiday): boolean {
  return one.from === other.from && one.to === other.to;
}
