import { AFTERCARE_WITH, type AftercareWith } from '../../../../escalation/aftercare/aftercareTalk';
import { EVALUATION_QUESTIONS } from '../../../../escalation/evaluateCase';
import type { ShownCase } from '../../../cases/casesPageApi';
import { text, type ActionForm, type FormField } from './actionForm';

/** Also when the case is closed: for those who were hurt it often isn't over then. */
export const planForm: ActionForm = {
  type: 'planAftercare',
  title: ({ aftercare }) => aftercare.plan,
  send: ({ aftercare }) => aftercare.planSend,
  isOffered: ({ isIncident, isMerged }) => isIncident && !isMerged,
  fields: [
    {
      name: 'with', input: 'choice', label: ({ aftercare }) => aftercare.planWith, missing: ({ aftercare }) => aftercare.planWithMissing,
      choices: (_shown, { aftercare }) => AFTERCARE_WITH.map((one) => ({ value: one, title: aftercare.with[one] })),
    },
    { ...dayField('on'), hint: ({ aftercare }) => aftercare.planHint },
  ],
  action: (filled) => ({ type: 'planAftercare', on: text(filled, 'on'), with: text(filled, 'with') as AftercareWith }),
};

export const moveForm = (talk: number): ActionForm => ({
  type: 'moveAftercare',
  title: ({ aftercare }) => aftercare.move,
  send: ({ aftercare }) => aftercare.moveSend,
  isOffered: () => true,
  fields: [dayField('on')],
  action: (filled) => ({ type: 'moveAftercare', talk, on: text(filled, 'on') }),
});

export const notNeededForm = (talk: number): ActionForm => ({
  type: 'finishAftercare',
  title: ({ aftercare }) => aftercare.skip,
  send: ({ aftercare }) => aftercare.skipSend,
  isOffered: () => true,
  fields: [{ name: 'reason', input: 'words', label: ({ aftercare }) => aftercare.skipReason, missing: ({ cases }) => cases.action.reasonMissing }],
  action: (filled) => ({ type: 'finishAftercare', talk, reason: text(filled, 'reason') }),
});

/** Three questions, none of which has to be answered. What is left empty stays as it was. */
export const evaluateForm: ActionForm = {
  type: 'evaluate',
  title: ({ aftercare }) => aftercare.evaluation.action,
  send: ({ aftercare }) => aftercare.evaluation.send,
  intro: ({ aftercare }) => aftercare.evaluation.ask,
  isOffered: (shown) => shown.isIncident && concludes(shown),
  fields: EVALUATION_QUESTIONS.map((question) => ({ name: question, input: 'words', label: ({ aftercare }) => aftercare.evaluation.question[question], missing: null, value: ({ evaluation }) => evaluation?.[question] ?? '' })),
  action: (filled) => ({ type: 'evaluate', evaluation: { well: text(filled, 'well') || null, differently: text(filled, 'differently') || null, agreements: text(filled, 'agreements') || null } }),
};

/** What was merged is looked back on, and reported, where it went on. */
export function concludes({ status, mayConclude, isMerged }: ShownCase): boolean {
  return status === 'closed' && mayConclude && !isMerged;
}

function dayField(name: string): FormField {
  return { name, input: 'date', label: ({ aftercare }) => aftercare.planOn, missing: ({ aftercare }) => aftercare.planOnMissing, days: ({ aftercareDays }) => aftercareDays };
}
