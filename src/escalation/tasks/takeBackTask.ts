import type { CaseState } from '../caseState';
import { type Decision, UNCHANGED, done, mayAct, refused } from '../decision';

/** It needn't be done any more, or somebody else does it. */
export function takeBackTask(state: CaseState, actor: string, id: string, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  const task = state.tasks.find((one) => one.id === id);
  if (task === undefined) return refused({ because: 'unknownTask' });
  if (task.status === 'takenBack') return UNCHANGED;
  if (task.status !== 'open') return refused({ because: 'taskOver' });
  return done(state, actor, at, [{ type: 'taskTakenBack', task: id }]);
}
