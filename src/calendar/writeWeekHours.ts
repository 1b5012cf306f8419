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
    return day === undefined ? null : `${clock(day.from)}-${clock(day.to)}`;
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

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
