import type { Language } from '../../../runtime/language';
import { questionTexts } from '../../../texts/texts';
import { card, execute, openUrl, showCard, toggle, type AdaptiveCard, type CardAction } from '../card';
import { caseClosedCard } from './caseClosedCard';
import { caseFacts, caseHead, caseWords } from './caseHead';
import type { CaseTexts } from './caseTexts';
import { CASE_INPUTS, CASE_VERBS, INPUT_LIMIT } from './caseVerbs';
import type { CaseViewForRecipient } from './caseView';
import { HISTORY, historySection } from './historySection';
import { withinRoom, type RoomOnCard } from './roomOnCard';
import { stepSection } from './stepSection';

/** The card of somebody who holds a case. One per recipient: what it shows and offers is theirs. */
export function caseCardForResponder(view: CaseViewForRecipient, texts: CaseTexts, language: Language): AdaptiveCard {
  if (view.status === 'closed') return caseClosedCard(view, texts, language);
  return withinRoom((room) => card({
    lang: language,
    fallbackText: fallbackOf(view, texts),
    body: [
      ...caseHead(view, texts),
      ...caseFacts(view, texts, language),
      ...caseWords(view, texts, room),
      stepSection(view, texts, language),
      historySection(view, texts, language, room),
    ],
    actions: actionsFor(view, texts, language, room),
  }));
}

function fallbackOf({ level, sealed }: CaseViewForRecipient, { card: words, sealed: underSeal }: CaseTexts): string {
  if (level === 'P1') return words.fallbackUrgent;
  return sealed ? underSeal.fallback : words.fallback;
}

function actionsFor(view: CaseViewForRecipient, texts: CaseTexts, language: Language, room: RoomOnCard): readonly CardAction[] {
  const { card: words } = texts;
  return [
    ...(view.kind === 'doubt' && (view.youAreResponsible || view.status === 'open') ? [answerAction(view, texts, language)] : []),
    ...(view.handOverTo.length === 0 ? [] : [handOverAction(view, texts, room)]),
    ...(view.youAreResponsible || view.status === 'open' ? [closeAction(view, texts)] : []),
    ...(view.messageLink === null ? [] : [openUrl(words.openMessage, view.messageLink)]),
    toggle(words.showHistory, [HISTORY]),
  ];
}

function handOverAction({ caseId, version, handOverTo }: CaseViewForRecipient, { action, role }: CaseTexts, room: RoomOnCard): CardAction {
  const choices = handOverTo.slice(0, room.choices).map((one) => ({ title: one.you ? action.takeOver : `${one.name} (${role[one.role]})`, value: one.personId }));
  return showCard(
    action.handOver,
    [
      { type: 'Input.ChoiceSet', id: CASE_INPUTS.handOverTo, label: action.handOverTo, choices, style: 'compact', isRequired: true, errorMessage: action.handOverToMissing },
      { type: 'Input.Text', id: CASE_INPUTS.handOverNote, label: action.handOverNote, isMultiline: true, maxLength: INPUT_LIMIT },
    ],
    [execute(CASE_VERBS.handOver, action.handOverSend, { caseId, version })],
  );
}

/** What the asker gets to read, as it is typed here. */
function answerAction({ caseId, version, words }: CaseViewForRecipient, { action }: CaseTexts, language: Language): CardAction {
  return showCard(
    action.answer,
    [
      { type: 'Input.Text', id: CASE_INPUTS.answerText, label: action.answerLabel, isMultiline: true, maxLength: INPUT_LIMIT, isRequired: true, errorMessage: action.answerMissing },
      ...(words === null ? [] : [{ type: 'Input.Toggle', id: CASE_INPUTS.offerQuestion, title: questionTexts(language).known.offer, value: 'false', wrap: true } as const]),
    ],
    [execute(CASE_VERBS.answer, action.answerSend, { caseId, version }, { style: 'positive' })],
  );
}

function closeAction({ caseId, version }: CaseViewForRecipient, { action }: CaseTexts): CardAction {
  return showCard(
    action.close,
    [{ type: 'Input.Text', id: CASE_INPUTS.closeReason, label: action.closeReason, isMultiline: true, maxLength: INPUT_LIMIT, isRequired: true, errorMessage: action.reasonMissing }],
    [execute(CASE_VERBS.close, action.closeSend, { caseId, version })],
  );
}
