import { amsterdamInstant } from './amsterdamTime';
import type { SchoolCalendar } from './schoolCalendar';
import { nextOpening } from './schoolTime';

/** When the school opens on that day (ISO), or on the first day after it with school. */
export function openingOn(isoDate: string, calendar: SchoolCalendar): Date {
  return nextOpening(amsterdamInstant({ date: isoDate, minutes: 0 }), calendar);
}
