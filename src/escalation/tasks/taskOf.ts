import type { CaseState } from '../caseState';
import type { CaseTask } from './caseTask';

/** The task, if it is this person's and the person isn't concerned in the case; null otherwise. */
export function taskOf(state: CaseState, personId: string, id: string): CaseTask | null {
  const task = state.tasks.find((one) => one.id === id) ?? null;
  return task === null || task.to !== personId || state.aboutIds.includes(personId) ? null : task;
}
