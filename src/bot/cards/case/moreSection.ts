import type { Language } from '../../../runtime/language';
import { caseWorkTexts } from '../../../texts/texts';
import { container, execute, showCard, text, type CardAction, type CardElement } from '../card';
import type { CaseTexts } from './caseTexts';
import { CASE_INPUTS, CASE_VERBS, INPUT_LIMIT } from './caseVerbs';
import type { CaseViewForRecipient } from './caseView';
import { noteAction } from './noteAction';
import type { RoomOnCard } from './roomOnCard';

/** The element that the button "Meer" shows and hides. */
export const MORE = 'more';

/** In the list of steps: words of the giver, and no step. */
export const OWN_WORDS = 'ownWords';

/** What isn't needed every time: tasks for others, notes, waiting, cases that belong together. */
export function moreSection(view: CaseViewForRecipient, texts: CaseTexts, language: Language, room: RoomOnCard): CardElement {
  const { caseId, version } = view;
  const work = caseWorkTexts(language);
  const actions: readonly CardAction[] = [
    ...(view.taskTo.length === 0 ? [] : [giveTask(view, texts, language, room)]),
    noteAction(view, language),
    ...waiting(view, texts, language),
    ...(view.kind === 'objection' ? [] : [execute(CASE_VERBS.linkForm, work.link.start, { caseId, version }, { associatedInputs: 'none' })]),
  ];
  return container([{ type: 'ActionSet', actions }], { id: MORE, isVisible: false, separator: true });
}

function giveTask({ caseId, version, steps, taskTo }: CaseViewForRecipient, { role }: CaseTexts, language: Language, room: RoomOnCard): CardAction {
  const { task } = caseWorkTexts(language);
  const open = steps.filter(({ state }) => state === 'open').map(({ key, title }) => ({ title, value: key }));
  return showCard(
    task.give,
    [
      { type: 'Input.ChoiceSet', id: CASE_INPUTS.taskWhat, label: task.what, choices: [...open, { title: task.ownWords, value: OWN_WORDS }], style: 'compact', wrap: true, value: open[0]?.value ?? OWN_WORDS },
      {
        type: 'Input.ChoiceSet', id: CASE_INPUTS.taskTo, label: task.to, style: 'compact', isRequired: true, errorMessage: task.toMissing,
        choices: taskTo.slice(0, room.choices).map((one) => ({ title: `${one.name} (${role[one.role]})`, value: one.personId })),
      },
      { type: 'Input.Text', id: CASE_INPUTS.taskWords, label: task.words, isMultiline: true, maxLength: INPUT_LIMIT },
      text(task.hint, { isSubtle: true, size: 'small' }),
      { type: 'Input.Date', id: CASE_INPUTS.taskDue, label: task.due },
    ],
    [execute(CASE_VERBS.giveTask, task.send, { caseId, version })],
  );
}

function waiting({ caseId, version, paused, status, level, kind, youAreResponsible }: CaseViewForRecipient, { action }: CaseTexts, language: Language): readonly CardAction[] {
  const { pause } = caseWorkTexts(language);
  if (paused !== null) return [execute(CASE_VERBS.resume, pause.end, { caseId, version }, { associatedInputs: 'none' })];
  const mayWait = kind !== 'objection' && (youAreResponsible || (status === 'open' && level !== 'P1'));
  if (!mayWait) return [];
  return [
    showCard(
      pause.start,
      [
        { type: 'Input.Date', id: CASE_INPUTS.pauseUntil, label: pause.until, isRequired: true, errorMessage: pause.untilMissing },
        { type: 'Input.Text', id: CASE_INPUTS.pauseReason, label: pause.reason, isMultiline: true, maxLength: INPUT_LIMIT, isRequired: true, errorMessage: action.reasonMissing },
        text(pause.hint, { isSubtle: true, size: 'small' }),
      ],
      [execute(CASE_VERBS.pause, pause.send, { caseId, version })],
    ),
  ];
}
