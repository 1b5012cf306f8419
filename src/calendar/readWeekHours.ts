import { readClock } from './clockTime';
import { WEEKDAYS, type DayHours, type WeekHours, type Weekday } from './weekHours';

export type ReadHours =
  | { readonly kind: 'hours'; readonly hours: WeekHours }
  /** `part`: the piece as it was written. */
  | { readonly kind: 'wrong'; readonly because: 'day' | 'time' | 'order' | 'twice'; readonly part: string };

const DAYS: Readonly<Record<string, Weekday>> = {
  ma: 'monday', maandag: 'monday', di: 'tuesday', dinsdag: 'tuesday', wo: 'wednesday', woensdag: 'wednesday', do: 'thursday', donderdag: 'thursday',
  vr: 'friday', vrijdag: 'friday', za: 'saturday', zaterdag: 'saturday', zo: 'sunday', zondag: 'sunday',
};
const PART = /^([a-z]+)(?:\s*-\s*([a-z]+))?\s+(\S+?)\s*-\s*(\S+)$/;

/**
 * Hours per weekday as a school writes them.
 *
 * @example
 * readWeekHours('ma-do 08:00-17:00, vr 08:00-16:00')
 */
export function readWeekHours(text: string): ReadHours {
  const hours: Partial<Record<Weekday, DayHours>> = {};
  for (const written of text.split(',')) {
    const part = written.trim();
    const [, firstDay = '', lastDay = firstDay, opens = '', closes = ''] = PART.exec(part.toLowerCase().replaceAll('–', '-')) ?? [];
    const days = daysBetween(firstDay, lastDay);
    if (days.length === 0) return { kind: 'wrong', because: 'day', part };
    const [from, to] = [readClock(opens), readClock(closes)];
    if (from === null || to === null) return { kind: 'wrong', because: 'time', part };
    if (from >= to) return { kind: 'wrong', because: 'order', part };
    for (const day of days) {
      if (hours[day] !== undefined) return { kind: 'wrong', because: 'twice', part };
      hours[day] = { from, to };
    }
  }
  return { kind: 'hours', hours };
}

function daysBetween(firstDay: string, lastDay: string): readonly Weekday[] {
  const [first, last] = [DAYS[firstDay], DAYS[lastDay]];
  if (first === undefined || last === undefined) return [];
  return WEEKDAYS.slice(WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last) + 1);
}
