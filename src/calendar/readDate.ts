import { isIsoDate } from './isIsoDate';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})/;
const DUTCH = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})/;
const TIME = /^(?:[T ](\d{1,2}):\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;

/**
 * A date as lists write it, with or without a time: ISO, `dd-mm-yyyy`, `d-m-yyyy`, the same with slashes. Null for
 * anything else and for days that don't exist.
 *
 * @example
 * readDate('1-9-2026 13:45') // '2026-09-01'
 */
export function readDate(cell: string): string | null {
  const text = cell.trim();
  const iso = ISO.exec(text);
  const dutch = DUTCH.exec(text);
  const match = iso ?? dutch;
  if (match === null || !TIME.test(text.slice(match[0].length))) return null;
  const [year = '', month = '', day = ''] = iso === null ? match.slice(1).toReversed() : match.slice(1);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}
