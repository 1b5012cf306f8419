import { amsterdamDate } from '../../calendar/amsterdamTime';
import { isIsoDate } from '../../calendar/isIsoDate';
import { addDays, addYears } from '../../calendar/shiftDate';

/** The days on which aftercare may be planned, as ISO: from tomorrow on, for a year. */
export function aftercareDays(at: Date): { readonly first: string; readonly last: string } {
  const today = amsterdamDate(at);
  return { first: addDays(today, 1), last: addYears(today, 1) };
}

export function isAftercareDay(on: string, at: Date): boolean {
  const { first, last } = aftercareDays(at);
  return isIsoDate(on) && first <= on && on <= last;
}
