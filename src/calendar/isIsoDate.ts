const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether the text is a day that exists, written `yyyy-mm-dd`.
 *
 * @example
 * isIsoDate('2028-02-29') // true
 * isIsoDate('2027-02-29') // false
 */
export function isIsoDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  // Years below 100 are read as 19xx by Date.UTC, so they fall out here too.
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
