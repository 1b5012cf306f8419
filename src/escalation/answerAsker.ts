import { isAnswered } from './caseKind';
import type { CaseState } from './caseState';
import { type Decision, LONGEST_TEXT, UNCHANGED, done, mayAct, pickingUp, refused } from './decision';

/**
 * A question (III.B.11) or an objection gets its answer: the asker reads it, and with that it is finished.
 * @param offer administrators may make it an example question: they get to read the question, not who asked it.
 */
export function answerAsker(state: CaseState, actor: string, answer: string, offer: boolean, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  if (!isAnswered(state.kind)) return refused({ because: 'notAQuestion' });
  const text = answer.trim();
  if (state.status === 'closed') return state.answer?.by === actor && state.answer.text === text ? UNCHANGED : refused({ because: 'closed' });
  if (state.responsible !== null && state.responsible !== actor) return refused({ because: 'notResponsible', responsible: state.responsible });
  if (text === '') return refused({ because: 'noWords' });
  if (text.length > LONGEST_TEXT) return refused({ because: 'tooLong', limit: LONGEST_TEXT });
  return done(state, actor, at, [...pickingUp(state), { type: 'answered', text, ...(offer && state.kind === 'doubt' && state.words !== null && !state.sealed ? { offered: true } : {}) }]);
}
