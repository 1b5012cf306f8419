import type { CaseState } from './caseState';
import { type Decision, UNCHANGED, done, mayAct, refused } from './decision';

/** It goes on before its day. Any holder may: going on is the safe side. */
export function resumeCase(state: CaseState, actor: string, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  if (state.status === 'closed') return refused({ because: 'closed' });
  return state.paused === null ? UNCHANGED : done(state, actor, at, [{ type: 'resumed' }]);
}
