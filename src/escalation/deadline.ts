import type { Holiday } from '../calendar/holiday';
import { afterSchoolMinutes, endOfSchoolDay } from '../calendar/schoolTime';
import { assertNever } from '../runtime/assertNever';
import type { CaseEvent } from './caseEvent';
import type { CaseLevel } from './caseLevel';
import type { CaseState } from './caseState';

const MINUTE_MS = 60_000;
const ACUTE_MINUTES = 15;
const ONE_SCHOOL_HOUR = 60;
const DOUBT_DAYS = 2;

/** Times that a case asks in vain, after which only the list of open cases and the administrator's alarm are left. */
export const MOST_ROUNDS = 12;

/** From here on the waiting begins anew, and so do the rounds. */
const BEGINS: ReadonlySet<CaseEvent['type']> = new Set(['opened', 'handedOver', 'reopened', 'raised']);

/** Nobody had responded, so many times in a row. */
export function roundsInVain({ history }: CaseState): number {
  const since = history.findLastIndex(({ type }) => BEGINS.has(type));
  return history.slice(since).filter(({ type }) => type === 'unanswered').length;
}

/**
 * When somebody must have picked the case up, or answered the question (III.B.11); null when that has happened or is
 * no longer asked. An acute case counts minutes at any hour, all others school time.
 */
export function respondBy(state: CaseState, holidays: readonly Holiday[]): Date | null {
  // Picking a question up is no answer yet.
  const isAwaited = state.status === 'open' || (state.status === 'acknowledged' && state.kind === 'doubt');
  if (!isAwaited || roundsInVain(state) >= MOST_ROUNDS) return null;
  const since = state.history.findLast(({ type }) => BEGINS.has(type) || type === 'unanswered')?.at ?? state.openedAt;
  return dueAfter(state.level, since, holidays);
}

/**
 * @example
 * dueAfter('P2', friday1630, []) // Monday 08:30: one school hour
 */
export function dueAfter(level: CaseLevel, since: Date, holidays: readonly Holiday[]): Date {
  switch (level) {
    case 'P1':
      return new Date(since.getTime() + ACUTE_MINUTES * MINUTE_MS);
    case 'P2':
      return afterSchoolMinutes(since, ONE_SCHOOL_HOUR, holidays);
    case 'P3':
    case 'privacy':
      return sameSchoolDay(since, holidays);
    case 'P4':
      return endOfSchoolDay(since, DOUBT_DAYS, holidays);
    default:
      return assertNever(level);
  }
}

/** A report ten minutes before closing time is not due ten minutes later. */
function sameSchoolDay(since: Date, holidays: readonly Holiday[]): Date {
  const [closing, anHour] = [endOfSchoolDay(since, 0, holidays), afterSchoolMinutes(since, ONE_SCHOOL_HOUR, holidays)];
  return closing > anHour ? closing : anHour;
}
