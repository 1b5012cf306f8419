import { nextAcuteTime } from '../calendar/onCallTime';
import type { SchoolCalendar } from '../calendar/schoolCalendar';
import { afterSchoolMinutes, endOfSchoolDay, nextOpening } from '../calendar/schoolTime';
import { assertNever } from '../runtime/assertNever';
import type { CaseEvent } from './caseEvent';
import { isAnswered } from './caseKind';
import type { CaseLevel } from './caseLevel';
import type { CaseState } from './caseState';

const MINUTE_MS = 60_000;
const ACUTE_MINUTES = 15;
const ONE_SCHOOL_HOUR = 60;
const DOUBT_DAYS = 2;
/** School days for the answer to an objection; the law says a month (GDPR, article 12.3). */
const OBJECTION_DAYS = 10;

/** Times that a case asks in vain at its own pace; from then on it asks once a school day, until somebody picks it up. */
export const MOST_ROUNDS = 12;

/** From here on the waiting begins anew, and so do the rounds. */
const BEGINS: ReadonlySet<CaseEvent['type']> = new Set(['opened', 'handedOver', 'reopened', 'raised', 'resumed']);

/** Nobody had responded, so many times in a row. */
export function roundsInVain(state: CaseState): number {
  return inVain(state).length;
}

/**
 * When somebody must have picked the case up, or answered the question (III.B.11); null when that has happened, and
 * while the case is paused. An acute case counts minutes at any hour, all others school time.
 */
export function respondBy(state: CaseState, calendar: SchoolCalendar): Date | null {
  // Picking a question up is no answer yet.
  const isAwaited = state.status === 'open' || (state.status === 'acknowledged' && isAnswered(state.kind));
  if (!isAwaited || state.paused !== null) return null;
  const since = state.history.findLast(({ type }) => BEGINS.has(type) || type === 'unanswered')?.at ?? state.openedAt;
  const due = state.kind === 'objection' ? objectionDue(state, since, calendar) : dueAfter(state.level, since, calendar);
  const asked = inVain(state);
  if (asked.length >= MOST_ROUNDS) return later(due, nextOpening(since, calendar));
  // Everybody has it: whoever sleeps isn't asked again before somebody reads.
  return state.level === 'P1' && asked.at(-1)?.endOfLine === true ? nextAcuteTime(due, calendar) : due;
}

/**
 * @example
 * dueAfter('P2', friday1630, USUAL_CALENDAR) // Monday 08:30: one school hour
 */
export function dueAfter(level: CaseLevel, since: Date, calendar: SchoolCalendar): Date {
  switch (level) {
    case 'P1':
      return new Date(since.getTime() + ACUTE_MINUTES * MINUTE_MS);
    case 'P2':
      return afterSchoolMinutes(since, ONE_SCHOOL_HOUR, calendar);
    case 'P3':
    case 'privacy':
      // A report ten minutes before closing time is not due ten minutes later.
      return later(endOfSchoolDay(since, 0, calendar), afterSchoolMinutes(since, ONE_SCHOOL_HOUR, calendar));
    case 'P4':
      return endOfSchoolDay(since, DOUBT_DAYS, calendar);
    default:
      return assertNever(level);
  }
}

function objectionDue({ status }: CaseState, since: Date, calendar: SchoolCalendar): Date {
  return status === 'open' ? endOfSchoolDay(since, DOUBT_DAYS, calendar) : answerObjectionBy(since, calendar);
}

/** By when whoever objected on that day is promised an answer. */
export function answerObjectionBy(since: Date, calendar: SchoolCalendar): Date {
  return endOfSchoolDay(since, OBJECTION_DAYS, calendar);
}

function inVain({ history }: CaseState) {
  const since = history.findLastIndex(({ type }) => BEGINS.has(type));
  return history.slice(since).filter((event) => event.type === 'unanswered');
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}
