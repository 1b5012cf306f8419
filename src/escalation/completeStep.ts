import type { CaseState } from './caseState';
import { type Decision, UNCHANGED, done, mayAct, pickingUp, refused } from './decision';

/** A step is finished. In any order: real life doesn't keep to the list. */
export function completeStep(state: CaseState, actor: string, step: string, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  if (!state.steps.includes(step)) return refused({ because: 'unknownStep' });
  const before = state.stepsDone.find((done) => done.step === step);
  if (before !== undefined) {
    return before.by === actor && before.skippedBecause === null ? UNCHANGED : refused({ because: 'stepAlreadyDone', personId: before.by });
  }
  if (state.status === 'closed') return refused({ because: 'closed' });
  return done(state, actor, at, [...pickingUp(state), { type: 'stepCompleted', step }]);
}
