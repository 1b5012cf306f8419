import { isIsoDate } from '../../calendar/isIsoDate';
import { schoolYearOf } from '../../calendar/schoolYear';
import { addDays } from '../../calendar/shiftDate';

const MONTHS: Readonly<Record<string, number>> = {
  januari: 1, jan: 1, january: 1, februari: 2, feb: 2, february: 2, maart: 3, mrt: 3, march: 3, mar: 3, april: 4, apr: 4, mei: 5, may: 5, juni: 6, jun: 6, june: 6, juli: 7, jul: 7, july: 7,
  augustus: 8, aug: 8, august: 8, september: 9, sep: 9, sept: 9, oktober: 10, okt: 10, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
};
const WEEKDAYS: readonly (readonly string[])[] = [['zondag', 'sunday'], ['maandag', 'monday'], ['dinsdag', 'tuesday'], ['woensdag', 'wednesday'], ['donderdag', 'thursday'], ['vrijdag', 'friday'], ['zaterdag', 'saturday']];

const MONTH = Object.keys(MONTHS).toSorted((a, b) => b.length - a.length).join('|');
const WEEKDAY = WEEKDAYS.flat().join('|');
const ON = String.raw`(?:\b(?:op|per|on|vanaf)\s+)?(?:\b(?:${WEEKDAY})\s+)?`;

const ISO = new RegExp(String.raw`${ON}\b(\d{4})-(\d{1,2})-(\d{1,2})\b`, 'i');
const NUMBERS = new RegExp(String.raw`${ON}\b(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?(?![\d-])`, 'i');
const DAY_MONTH = new RegExp(String.raw`${ON}(?:\bthe\s+)?\b(\d{1,2})(?:st|nd|rd|th|e)?\s+(?:of\s+)?(${MONTH})\b\.?(?:\s+(\d{4})\b)?`, 'i');
const MONTH_DAY = new RegExp(String.raw`${ON}\b(${MONTH})\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4})\b)?`, 'i');
const AROUND_TODAY: readonly (readonly [RegExp, number])[] = [
  [/\b(?:eergisteren|the day before yesterday)\b/i, -2],
  [/\b(?:gisteren|yesterday)\b/i, -1],
  [/\b(?:overmorgen|the day after tomorrow)\b/i, 2],
  [/\b(?:morgen|tomorrow)\b/i, 1],
  [/\b(?:vandaag|today)\b/i, 0],
];
const LAST_WEEKDAY = new RegExp(String.raw`\b(?:afgelopen|vorige|last)\s+(${WEEKDAY})\b`, 'i');
const NEXT_WEEKDAY = new RegExp(String.raw`\b(?:komende|volgende|aanstaande|next|coming)\s+(${WEEKDAY})\b`, 'i');

export interface DayRead {
  /** ISO; null when no day is named. */
  readonly on: string | null;
  /** The text without the day. */
  readonly rest: string;
  /** A day stands there that doesn't exist, such as 31-2. */
  readonly impossible: boolean;
}

/**
 * The day that a question names. Without a year it is the one of this school year, and for a question in the past the
 * latest that has been.
 *
 * @example
 * readDay('mocht Yara op 12 oktober op de website?', { today: '2026-11-22', past: true })
 * // { on: '2026-10-12', rest: 'mocht Yara   op de website?', impossible: false }
 */
export function readDay(text: string, asked: { readonly today: string; readonly past: boolean }): DayRead {
  const { today } = asked;
  const take = (found: RegExpExecArray, on: string | null): DayRead => {
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return { on, rest, impossible: on === null };
  };
  const iso = ISO.exec(text);
  if (iso !== null) return take(iso, dayOf(iso[1], Number(iso[2]), Number(iso[3]), asked));
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return take(numbers, dayOf(numbers[3], Number(numbers[2]), Number(numbers[1]), asked));
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth !== null) return take(dayMonth, dayOf(dayMonth[3], MONTHS[dayMonth[2]?.toLowerCase() ?? ''] ?? 0, Number(dayMonth[1]), asked));
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay !== null) return take(monthDay, dayOf(monthDay[3], MONTHS[monthDay[1]?.toLowerCase() ?? ''] ?? 0, Number(monthDay[2]), asked));
  for (const [pattern, days] of AROUND_TODAY) {
    const found = pattern.exec(text);
    if (found !== null) return take(found, addDays(today, days));
  }
  const last = LAST_WEEKDAY.exec(text);
  if (last !== null) return take(last, weekdayFrom(today, last[1] ?? '', -1));
  const next = NEXT_WEEKDAY.exec(text);
  if (next !== null) return take(next, weekdayFrom(today, next[1] ?? '', 1));
  return { on: null, rest: text, impossible: false };
}

function dayOf(year: string | undefined, month: number, day: number, { today, past }: { readonly today: string; readonly past: boolean }): string | null {
  const inYear = (number: number): string => `${number}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year !== undefined) return real(inYear(Number(year) < 100 ? 2000 + Number(year) : Number(year)));
  const schoolYear = schoolYearOf(today);
  const thisYear = inYear(month >= 8 ? schoolYear : schoolYear + 1);
  if (!past || thisYear <= today) return real(thisYear);
  return real(inYear(Number(thisYear.slice(0, 4)) - 1));
}

function weekdayFrom(today: string, name: string, step: 1 | -1): string {
  const wanted = WEEKDAYS.findIndex((names) => names.includes(name.toLowerCase()));
  let day = addDays(today, step);
  while (new Date(day).getUTCDay() !== wanted) day = addDays(day, step);
  return day;
}

function real(day: string): string | null {
  return isIsoDate(day) ? day : null;
}
