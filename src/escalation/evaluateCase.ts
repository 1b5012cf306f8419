import { isIncident } from './caseKind';
import type { CaseState } from './caseState';
import { type Decision, LONGEST_TEXT, UNCHANGED, done, isResponsible, mayAct, refused } from './decision';

/** The questions with which somebody looks back on an incident. */
export const EVALUATION_QUESTIONS = ['well', 'differently', 'agreements'] as const;

/** What went well, what would be done differently, and what should change in the school's agreements; null: no answer. */
export type Evaluation = Readonly<Record<(typeof EVALUATION_QUESTIONS)[number], string | null>>;

/** Looking back, after closing; at once or later, and again when there is more to say. What is left empty stays as it was. */
export function evaluateCase(state: CaseState, actor: string, answers: Evaluation, at: Date): Decision {
  if (!mayAct(state, actor)) return refused({ because: 'notYours' });
  if (!isIncident(state.kind)) return refused({ because: 'notAnIncident' });
  if (!isResponsible(state, actor)) return refused({ because: 'onlyResponsible' });
  if (state.status !== 'closed') return refused({ because: 'notClosed' });
  const kept = (question: keyof Evaluation): string | null => answers[question]?.trim() || (state.evaluation?.[question] ?? null);
  const evaluation: Evaluation = { well: kept('well'), differently: kept('differently'), agreements: kept('agreements') };
  const texts = Object.values(evaluation).filter((text) => text !== null);
  if (texts.length === 0) return refused({ because: 'noWords' });
  if (texts.some((text) => text.length > LONGEST_TEXT)) return refused({ because: 'tooLong', limit: LONGEST_TEXT });
  if (state.evaluation !== null && EVALUATION_QUESTIONS.every((question) => state.evaluation?.[question] === evaluation[question])) return UNCHANGED;
  return done(state, actor, at, [{ type: 'evaluated', ...evaluation }]);
}
