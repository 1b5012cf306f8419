import type { ShownCase } from '../../../cases/casesPageApi';
import { text, type ActionForm } from './actionForm';

/** Words of the giver, and no step of the plan. */
const OWN_WORDS = 'ownWords';

/** For those who hold the case, unless whoever writes it says otherwise. */
export const noteForm: ActionForm = {
  type: 'note',
  title: ({ work }) => work.note.add,
  send: ({ work }) => work.note.send,
  isOffered: () => true,
  fields: [
    { name: 'text', input: 'words', label: ({ work }) => work.note.text, missing: ({ work }) => work.note.missing },
    { name: 'forAll', input: 'toggle', label: ({ work }) => work.note.forAll, missing: null },
  ],
  action: (filled) => ({ type: 'note', text: text(filled, 'text'), forAll: filled['forAll'] === true }),
};

export const taskForm: ActionForm = {
  type: 'giveTask',
  title: ({ work }) => work.task.give,
  send: ({ work }) => work.task.send,
  isOffered: ({ status, taskTo }) => status !== 'closed' && taskTo.length > 0,
  fields: [
    {
      name: 'what', input: 'choice', label: ({ work }) => work.task.what, missing: null, value: (shown) => openSteps(shown)[0]?.key ?? OWN_WORDS,
      choices: (shown, { work }) => [...openSteps(shown).map(({ key, title }) => ({ value: key, title })), { value: OWN_WORDS, title: work.task.ownWords }],
    },
    {
      name: 'to', input: 'choice', label: ({ work }) => work.task.to, missing: ({ work }) => work.task.toMissing,
      choices: ({ taskTo }, { cases }) => taskTo.map(({ personId, name, role }) => ({ value: personId, title: `${name} (${cases.role[role]})` })),
    },
    { name: 'words', input: 'words', label: ({ work }) => work.task.words, hint: ({ work }) => work.task.hint, missing: null },
    { name: 'due', input: 'date', label: ({ work }) => work.task.due, missing: null, days: ({ taskDays }) => taskDays },
  ],
  action: (filled) => {
    const what = text(filled, 'what');
    return { type: 'giveTask', to: text(filled, 'to'), step: what === OWN_WORDS ? null : what, words: text(filled, 'words') || null, due: text(filled, 'due') || null };
  },
};

/** Nothing acute waits before somebody has it, and an objection not at all. */
export const pauseForm: ActionForm = {
  type: 'pause',
  title: ({ work }) => work.pause.start,
  send: ({ work }) => work.pause.send,
  isOffered: ({ kind, status, level, paused, youAreResponsible }) => paused === null && status !== 'closed' && kind !== 'objection' && (youAreResponsible || (status === 'open' && level !== 'P1')),
  fields: [
    { name: 'until', input: 'date', label: ({ work }) => work.pause.until, missing: ({ work }) => work.pause.untilMissing, days: ({ pauseDays }) => pauseDays },
    { name: 'reason', input: 'words', label: ({ work }) => work.pause.reason, hint: ({ work }) => work.pause.hint, missing: ({ cases }) => cases.action.reasonMissing },
  ],
  action: (filled) => ({ type: 'pause', until: text(filled, 'until'), reason: text(filled, 'reason') }),
};

function openSteps({ steps }: ShownCase): ShownCase['steps'] {
  return steps.filter(({ state }) => state === 'open');
}
