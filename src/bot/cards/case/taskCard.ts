import type { TaskView } from '../../../escalation/tasks/taskView';
import type { Language } from '../../../runtime/language';
import { caseTexts, caseWorkTexts } from '../../../texts/texts';
import { card, container, execute, heading, labelled, literal, showCard, text, type AdaptiveCard, type CardElement } from '../card';
import { bullets } from './bullets';
import { CASE_INPUTS, INPUT_LIMIT, TASK_VERBS } from './caseVerbs';
import { contactLine } from './contactLine';
import { longDate, shortMoment } from './moment';
import { shortened } from './shortened';
import { textsToSend } from './textsToSend';

const LONGEST_WORDS = 2_000;
const LONGEST_NOTE = 600;

/** The card of somebody who was asked to do something for a case: the task, and nothing else of the case. */
export function taskCard(view: TaskView, language: Language): AdaptiveCard {
  const { task } = caseWorkTexts(language);
  const { shortened: mark } = caseTexts(language);
  if (view.status !== 'open') {
    return card({ lang: language, fallbackText: task.fallback, body: [heading(titleOf(view, language), { size: 'large' }), text(task.over[view.status])] });
  }
  return card({
    lang: language,
    fallbackText: task.fallback,
    body: [
      heading(titleOf(view, language), { size: 'large' }),
      ...(view.isReminded ? [text(task.reminder, { weight: 'bolder', color: 'warning' })] : []),
      labelled(task.from, fromOf(view, language), { spacing: 'small' }),
      ...(view.due === null ? [] : [labelled(task.dueOn, longDate(view.due, language), { spacing: 'small' })]),
      ...(view.words === null ? [] : [container([text(`**${task.saysGiver}**`), literal(shortened(view.words, LONGEST_WORDS, mark), { spacing: 'small' })], { style: 'emphasis' })]),
      ...stepOf(view, language),
      ...notesOf(view, language),
      text(task.onlyThis, { isSubtle: true, size: 'small' }),
    ],
    actions: [
      showCard(task.done, [{ type: 'Input.Text', id: CASE_INPUTS.taskAnswer, label: task.doneWords, isMultiline: true, maxLength: INPUT_LIMIT }], [execute(TASK_VERBS.done, task.doneSend, dataOf(view), { style: 'positive' })]),
      showCard(
        task.cannot,
        [{ type: 'Input.Text', id: CASE_INPUTS.taskReason, label: task.cannotReason, isMultiline: true, maxLength: INPUT_LIMIT, isRequired: true, errorMessage: caseTexts(language).action.reasonMissing }],
        [execute(TASK_VERBS.cannot, task.cannotSend, dataOf(view))],
      ),
      ...textsToSend(view.step?.send ?? [], language),
    ],
  });
}

/** What whoever has a task in a sealed case finds in the chat: that something waits. */
export function sealedTaskCard(view: TaskView, language: Language): AdaptiveCard {
  const { task } = caseWorkTexts(language);
  const { sealed } = caseTexts(language);
  return card({
    lang: language,
    fallbackText: sealed.fallback,
    body: [heading(task.sealedTitle, { size: 'large' }), text(view.status === 'open' ? task.sealedCover : task.over[view.status])],
    ...(view.status === 'open' ? { actions: [execute(TASK_VERBS.read, sealed.read, dataOf(view), { style: 'positive' })] } : {}),
  });
}

function dataOf({ caseId, task, version }: TaskView) {
  return { caseId, task, version };
}

function titleOf({ step }: TaskView, language: Language): string {
  return step?.title ?? caseWorkTexts(language).task.heading;
}

function fromOf({ from, fromRole }: TaskView, language: Language): string {
  const { history, role } = caseTexts(language);
  const name = from ?? history.someone;
  return fromRole === null ? name : `${name} (${role[fromRole]})`;
}

function stepOf({ step }: TaskView, language: Language): readonly CardElement[] {
  if (step === null) return [];
  const { card: words } = caseTexts(language);
  return [
    text(step.why),
    text(`**${words.stepWhat}**`),
    text(bullets(step.what), { spacing: 'none' }),
    ...(step.never.length === 0 ? [] : [text(`**${words.stepNever}**`, { color: 'attention' }), text(bullets(step.never), { spacing: 'none' })]),
    ...(step.contacts.length === 0 ? [] : [text(`**${words.stepContacts}**`), text(bullets(step.contacts.map((one) => contactLine(one, caseTexts(language), language))), { spacing: 'none' })]),
  ];
}

function notesOf({ notes }: TaskView, language: Language): readonly CardElement[] {
  const { task } = caseWorkTexts(language);
  const { history, shortened: mark } = caseTexts(language);
  if (notes.length === 0) return [];
  return [
    container([
      text(`**${task.notes}**`),
      ...notes.flatMap(({ by, at, text: words }) => [labelled(task.note(by ?? history.someone, shortMoment(at, language)), shortened(words, LONGEST_NOTE, mark), { spacing: 'small' })]),
    ], { separator: true }),
  ];
}
