import { amsterdamInstant } from './amsterdamTime';
import { addDays } from './shiftDate';

/** The last moment of that day in the Netherlands. */
export function endOfDay(isoDate: string): Date {
  return new Date(amsterdamInstant({ date: addDays(isoDate, 1), minutes: 0 }).getTime() - 1);
}
