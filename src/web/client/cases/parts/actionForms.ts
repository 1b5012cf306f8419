import { isAnswered } from '../../../../escalation/caseKind';
import type { PageAction, ShownCase } from '../../../cases/casesPageApi';
import { text, type ActionForm } from './actionForm';
import { evaluateForm, planForm } from './aftercareForms';
import { noteForm, pauseForm, taskForm } from './workForms';

const isOpen = ({ status }: ShownCase): boolean => status !== 'closed';
const isYours = (shown: ShownCase): boolean => isOpen(shown) && (shown.youAreResponsible || shown.responsible === null);

/** Everything that somebody may do with a case beside its steps: a button each, that unfolds its form. */
export const ACTION_FORMS: readonly ActionForm[] = [
  {
    type: 'answer',
    title: ({ cases }) => cases.action.answer,
    send: ({ cases }) => cases.action.answerSend,
    isOffered: (shown) => isAnswered(shown.kind) && isYours(shown),
    fields: [
      { name: 'text', input: 'words', label: ({ cases }) => cases.action.answerLabel, missing: ({ cases }) => cases.action.answerMissing },
      { name: 'offer', input: 'toggle', label: ({ offer }) => offer, missing: null, isOffered: ({ kind, words }) => kind === 'doubt' && words !== null },
    ],
    action: (filled) => ({ type: 'answer', text: text(filled, 'text'), offer: filled['offer'] === true }),
  },
  noteForm,
  taskForm,
  {
    type: 'handOver',
    title: ({ cases }) => cases.action.handOver,
    send: ({ cases }) => cases.action.handOverSend,
    isOffered: (shown) => isOpen(shown) && shown.handOverTo.length > 0,
    fields: [
      {
        name: 'to', input: 'choice', label: ({ cases }) => cases.action.handOverTo, missing: ({ cases }) => cases.action.handOverToMissing,
        choices: ({ handOverTo }, { cases }) => handOverTo.map((one) => ({ value: one.personId, title: one.you ? cases.action.takeOver : `${one.name} (${cases.role[one.role]})` })),
      },
      { name: 'note', input: 'words', label: ({ cases }) => cases.action.handOverNote, missing: null },
    ],
    action: (filled) => ({ type: 'handOver', to: text(filled, 'to'), note: text(filled, 'note') || null }),
  },
  pauseForm,
  planForm,
  {
    type: 'close',
    title: ({ cases }) => cases.action.close,
    send: ({ cases }) => cases.action.closeSend,
    isOffered: (shown) => shown.kind !== 'objection' && isYours(shown),
    fields: [{ name: 'reason', input: 'words', label: ({ cases }) => cases.action.closeReason, missing: ({ cases }) => cases.action.reasonMissing }],
    action: (filled) => ({ type: 'close', reason: text(filled, 'reason') }),
  },
  evaluateForm,
  {
    type: 'reopen',
    title: ({ cases }) => cases.action.reopen,
    send: ({ cases }) => cases.action.reopenSend,
    isOffered: (shown) => !isOpen(shown) && !shown.isMerged,
    fields: [{ name: 'reason', input: 'words', label: ({ cases }) => cases.action.reopenReason, missing: ({ cases }) => cases.action.reasonMissing }],
    action: (filled) => ({ type: 'reopen', reason: text(filled, 'reason') }),
  },
];

/** A step that doesn't fit. */
export const skipForm = (step: string): ActionForm<PageAction> => ({
  type: 'skipStep',
  title: ({ cases }) => cases.action.skipStep,
  send: ({ cases }) => cases.action.skipSend,
  isOffered: isOpen,
  fields: [{ name: 'reason', input: 'words', label: ({ cases }) => cases.action.skipReason, missing: ({ cases }) => cases.action.reasonMissing }],
  action: (filled) => ({ type: 'skipStep', step, reason: text(filled, 'reason') }),
});
