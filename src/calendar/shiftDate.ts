const DAY = 86_400_000;

/**
 * Days are counted in UTC, so a change to summer time never swallows one.
 *
 * @example
 * addDays('2027-03-27', 2) // '2027-03-29'
 */
export function addDays(isoDate: string, days: number): string {
  return new Date(Date.parse(isoDate) + days * DAY).toISOString().slice(0, 10);
}

/**
 * The same day in another year; 29 February becomes 28 February where that year has none.
 *
 * @example
 * addYears('2028-02-29', -1) // '2027-02-28'
 */
export function addYears(isoDate: string, years: number): string {
  const year = Number(isoDate.slice(0, 4)) + years;
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  const rest = isoDate.slice(4) === '-02-29' && !leap ? '-02-28' : isoDate.slice(4);
  return `${String(year).padStart(4, '0')}${rest}`;
}

/** From `from` to `to` in days; negative when `to` lies before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
