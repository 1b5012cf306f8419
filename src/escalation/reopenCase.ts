import type { CaseState } from './caseState';
import { type Decision, UNCHANGED, done, mayAct, readReason, refused } from './decision';

/** It wasn't over after all. Whoever was responsible is so again. */
export function reopenCase(state: CaseState, actor: string, reason: string, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  if (state.mergedInto !== null) return refused({ because: 'merged' });
  if (state.status !== 'closed') {
    const last = state.history.findLast(({ type }) => type === 'reopened');
    return last?.by === actor ? UNCHANGED : refused({ because: 'notClosed' });
  }
  const read = readReason(reason);
  if ('refused' in read) return read.refused;
  return done(state, actor, at, [{ type: 'reopened', reason: read.text }]);
}
