import type { CaseFact } from '../caseEvent';
import type { CaseState } from '../caseState';
import { type Decision, LONGEST_TEXT, UNCHANGED, done, readReason, refused } from '../decision';
import { taskOf } from './taskOf';

/** Whoever has the task did it; was it a step of the plan, then that is done as well. */
export function completeTask(state: CaseState, actor: string, id: string, words: string | null, at: Date): Decision {
  const task = taskOf(state, actor, id);
  if (task === null) return refused({ because: 'notYours' });
  if (task.status === 'done') return UNCHANGED;
  if (task.status !== 'open') return refused({ because: 'taskOver' });
  const kept = words === null || words.trim() === '' ? null : words.trim();
  if ((kept?.length ?? 0) > LONGEST_TEXT) return refused({ because: 'tooLong', limit: LONGEST_TEXT });
  const { step } = task;
  const isStepLeft = step !== null && state.steps.includes(step) && !state.stepsDone.some((one) => one.step === step);
  const completed: readonly CaseFact[] = isStepLeft ? [{ type: 'stepCompleted', step }] : [];
  return done(state, actor, at, [{ type: 'taskDone', task: id, words: kept }, ...completed]);
}

/** Whoever has the task can't do it, and says why: then who holds the case knows in time. */
export function declineTask(state: CaseState, actor: string, id: string, reason: string, at: Date): Decision {
  const task = taskOf(state, actor, id);
  if (task === null) return refused({ because: 'notYours' });
  if (task.status === 'declined') return UNCHANGED;
  if (task.status !== 'open') return refused({ because: 'taskOver' });
  const read = readReason(reason);
  return 'refused' in read ? read.refused : done(state, actor, at, [{ type: 'taskDeclined', task: id, reason: read.text }]);
}
