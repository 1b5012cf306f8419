import { openingOn } from '../calendar/openingOn';
import type { SchoolCalendar } from '../calendar/schoolCalendar';
import { remindersOf } from './aftercare/aftercareDue';
import type { CaseState } from './caseState';
import { respondBy } from './deadline';
import { taskReminder } from './tasks/taskReminder';

/**
 * When a case must be looked at again without anybody doing something: nobody responded, its pause is over, a task or
 * aftercare comes due. Null: nothing is awaited. Only aftercare outlives the closing of a case, and doesn't wait for a pause.
 */
export function nextDue(state: CaseState, calendar: SchoolCalendar): Date | null {
  const dates = [...own(state, calendar), remindersOf(state, calendar)[0]?.at ?? null].filter((date) => date !== null);
  return dates.length === 0 ? null : dates.reduce((one, other) => (one < other ? one : other));
}

function own(state: CaseState, calendar: SchoolCalendar): readonly (Date | null)[] {
  if (state.status === 'closed') return [];
  if (state.paused !== null) return [openingOn(state.paused.until, calendar)];
  return [respondBy(state, calendar), ...state.tasks.map((task) => taskReminder(task, calendar))];
}
