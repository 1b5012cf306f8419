import type { Language } from '../../../runtime/language';
import { caseWorkTexts } from '../../../texts/texts';
import { container, execute, plain, showCard, text, type CardElement } from '../card';
import type { CaseTexts } from './caseTexts';
import { CASE_INPUTS, CASE_VERBS } from './caseVerbs';
import type { CaseViewForRecipient, TaskLine } from './caseView';
import { longDate } from './moment';
import type { RoomOnCard } from './roomOnCard';
import { shortened } from './shortened';

const MOST_SHOWN = 8;

/** Who was asked to do what, and how far that is; what is still to be done first. */
export function taskSection(view: CaseViewForRecipient, texts: CaseTexts, language: Language, room: RoomOnCard): readonly CardElement[] {
  const { task } = caseWorkTexts(language);
  if (view.tasks.length === 0) return [];
  const open = view.tasks.filter(({ status }) => status === 'open');
  const tasks = [...open, ...view.tasks.filter(({ status }) => status !== 'open').toReversed()];
  const more = tasks.length - MOST_SHOWN;
  return [
    container(
      [
        text(`**${task.title}**`),
        ...tasks.slice(0, MOST_SHOWN).map((one) => plain(lineOf(one, texts, language, room), { spacing: 'small' })),
        ...(more > 0 ? [text(task.more(more), { isSubtle: true, spacing: 'small' })] : []),
        ...(open.length === 0 || view.status === 'closed' ? [] : [takeBack(view, open, texts, language)]),
      ],
      { separator: true },
    ),
  ];
}

function lineOf({ who, what, status, due, answer }: TaskLine, texts: CaseTexts, language: Language, room: RoomOnCard): string {
  const { task } = caseWorkTexts(language);
  const state = status === 'open' && due !== null ? task.openUntil(longDate(due, language)) : task.status[status];
  const line = task.line(who ?? texts.history.someone, shortened(what ?? task.something, room.line, texts.shortened), state);
  return answer === null ? line : task.withAnswer(line, shortened(answer, room.line, texts.shortened));
}

function takeBack({ caseId, version }: CaseViewForRecipient, open: readonly TaskLine[], texts: CaseTexts, language: Language): CardElement {
  const { task } = caseWorkTexts(language);
  const choices = open.map((one) => ({ title: `${one.who ?? texts.history.someone}: ${shortened(one.what ?? task.something, 60, '')}`.trim(), value: one.task }));
  const choice: CardElement = { type: 'Input.ChoiceSet', id: CASE_INPUTS.takeBack, label: task.takeBackWhich, choices, style: 'compact', wrap: true, ...(choices[0] === undefined ? {} : { value: choices[0].value }) };
  return { type: 'ActionSet', actions: [showCard(task.takeBack, [choice], [execute(CASE_VERBS.takeBackTask, task.takeBackSend, { caseId, version })])] };
}
