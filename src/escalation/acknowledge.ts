import type { CaseState } from './caseState';
import { type Decision, UNCHANGED, done, mayAct, refused } from './decision';

/** "Ik pak dit op". One person is responsible at a time; who comes second hears who was first. */
export function acknowledge(state: CaseState, actor: string, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  if (state.status === 'closed') return refused({ because: 'closed' });
  if (state.responsible === actor) return UNCHANGED;
  if (state.responsible !== null) return refused({ because: 'alreadyAcknowledgedBy', personId: state.responsible });
  return done(state, actor, at, [{ type: 'acknowledged' }]);
}
