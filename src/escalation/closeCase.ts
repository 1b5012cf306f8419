import type { CaseState } from './caseState';
import { type Decision, UNCHANGED, done, mayAct, pickingUp, readReason, refused } from './decision';

/** Only who is responsible closes a case, and says why; steps may be left open, a person judges that. */
export function closeCase(state: CaseState, actor: string, reason: string, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  if (state.closed !== null) return state.closed.by === actor ? UNCHANGED : refused({ because: 'closed' });
  if (state.responsible !== null && state.responsible !== actor) {
    return refused({ because: 'notResponsible', responsible: state.responsible });
  }
  if (state.kind === 'objection') return refused({ because: 'needsAnswer' });
  const read = readReason(reason);
  if ('refused' in read) return read.refused;
  return done(state, actor, at, [...pickingUp(state), { type: 'closed', reason: read.text }]);
}
