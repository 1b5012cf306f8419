const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const MONTH_NAMES = MONTHS.join('|');

/** A date somewhere in a text: ISO, with the place where it begins and ends. */
export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** Finds Dutch dates: `'op 2 december 2025'` → `2025-12-02`, `'14-12-2025'` → `2025-12-14`, `'januari 2028'` → `2028-01`. */
export function findDutchDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const pattern = new RegExp(`(?:(\\d{1,2})\\s+)?(${MONTH_NAMES})\\s+(\\d{4})|\\b(\\d{1,2})-(\\d{1,2})-(\\d{4})\\b`, 'gi');
  for (const match of text.matchAll(pattern)) {
    const [whole, day, name, year, day2, month2, year2] = match;
    const month = name === undefined ? Number(month2) : MONTHS.indexOf(name.toLowerCase()) + 1;
    const dayNumber = Number(day ?? day2 ?? 0);
    if (month < 1 || month > 12 || dayNumber > 31) continue;
    const iso = `${year ?? year2 ?? ''}-${String(month).padStart(2, '0')}`;
    found.push({
      iso: dayNumber === 0 ? iso : `${iso}-${String(dayNumber).padStart(2, '0')}`,
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return found;
}
