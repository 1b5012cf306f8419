import type { Holiday } from './holiday';
import { isIsoDate } from './isIsoDate';

/** Days that a school has off itself, both ends included: study days, the second week of a holiday. */
export interface DayOff extends Holiday {
  /** As the school calls it; may be empty. */
  readonly name: string;
}

const SHAPE = /^(\S+?)(?:\.\.(\S+?))?(?:=(.*))?$/s;
const LONGEST_NAME = 80;

/**
 * A day off as it is written in a command; null when it isn't one.
 *
 * @example
 * readDayOff('2026-12-01..2026-12-02=studiedagen') // { from: '2026-12-01', to: '2026-12-02', name: 'studiedagen' }
 */
export function readDayOff(text: string): DayOff | null {
  const [, from = '', to = from, name = ''] = SHAPE.exec(text.trim()) ?? [];
  if (!isIsoDate(from) || !isIsoDate(to) || to < from || name.length > LONGEST_NAME) return null;
  return { from, to, name: name.trim() };
}

/** With these added, in order; one for the same days gets the new name. */
export function withDaysOff(daysOff: readonly DayOff[], added: readonly DayOff[]): readonly DayOff[] {
  const byDays = new Map([...daysOff, ...added].map((day) => [`${day.from}..${day.to}`, day]));
  return [...byDays.values()].toSorted((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}
