import { openingOn } from '../calendar/openingOn';
import type { SchoolCalendar } from '../calendar/schoolCalendar';
import type { CaseFact } from './caseEvent';
import type { CaseState } from './caseState';
import { taskReminder } from './tasks/taskReminder';

/** What a case itself does when its time has come, whoever has it; null: nothing. */
export function ownDue(state: CaseState, calendar: SchoolCalendar, at: Date): { readonly kind: 'resumed' | 'reminded'; readonly facts: readonly CaseFact[] } | null {
  if (state.status === 'closed') return null;
  if (state.paused !== null) return openingOn(state.paused.until, calendar) <= at ? { kind: 'resumed', facts: [{ type: 'resumed' }] } : null;
  const facts = state.tasks.flatMap((task): readonly CaseFact[] => {
    const remindAt = taskReminder(task, calendar);
    return remindAt !== null && remindAt <= at ? [{ type: 'taskReminded', task: task.id }] : [];
  });
  return facts.length === 0 ? null : { kind: 'reminded', facts };
}
