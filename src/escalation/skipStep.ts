import type { CaseState } from './caseState';
import { type Decision, UNCHANGED, done, mayAct, pickingUp, readReason, refused } from './decision';

/** A step that doesn't fit this case; the reason stays in its history. */
export function skipStep(state: CaseState, actor: string, step: string, reason: string, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  if (!state.steps.includes(step)) return refused({ because: 'unknownStep' });
  const before = state.stepsDone.find((done) => done.step === step);
  if (before !== undefined) {
    return before.by === actor && before.skippedBecause !== null ? UNCHANGED : refused({ because: 'stepAlreadyDone', personId: before.by });
  }
  if (state.status === 'closed') return refused({ because: 'closed' });
  const read = readReason(reason);
  if ('refused' in read) return read.refused;
  return done(state, actor, at, [...pickingUp(state), { type: 'stepSkipped', step, reason: read.text }]);
}
