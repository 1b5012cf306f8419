import { writeClock } from './clockTime';
import { WEEKDAYS, type WeekHours } from './weekHours';

const NAMES = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

/**
 * Hours as `readWeekHours` reads them; days that follow each other with the same hours are taken together.
 *
 * @example
 * writeWeekHours(USUAL_HOURS) // 'ma-vr 08:00-17:00'
 */
export function writeWeekHours(hours: WeekHours): string {
  const written = WEEKDAYS.map((weekday) => {
    const day = hours[weekday];
    return day === undefined ? null : `${writeClock(day.from)}-${writeClock(day.to)}`;
  });
  return written
    .flatMap((when, first) => {
      if (when === null || written[first - 1] === when) return [];
      const other = written.findIndex((later, index) => index > first && later !== when);
      const last = (other === -1 ? written.length : other) - 1;
      return [`${NAMES[first]}${last === first ? '' : `-${NAMES[last]}`} ${when}`];
    })
    .join(', ');
}
