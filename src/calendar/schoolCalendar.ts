import { holidaysNoord } from './data/holidaysNoord';
import type { Holiday } from './holiday';
import { USUAL_HOURS, type WeekHours } from './weekHours';

/** When people at one school can be expected to read something. */
export interface SchoolCalendar {
  readonly hours: WeekHours;
  /** Holidays of the region and the school's own days off. */
  readonly daysOff: readonly Holiday[];
  /** When somebody on call reads what is acute, outside school time; null: nobody is on call. */
  readonly onCall: WeekHours | null;
}

/** Of a school that set nothing: usual hours, holidays of region Noord, nobody on call. */
export const USUAL_CALENDAR: SchoolCalendar = {
  hours: USUAL_HOURS,
  daysOff: holidaysNoord.flatMap((year) => year.holidays),
  onCall: null,
};
