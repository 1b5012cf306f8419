import { isAnswered } from '../../../escalation/caseKind';
import type { Language } from '../../../runtime/language';
import { aftercareTexts, caseWorkTexts, questionTexts } from '../../../texts/texts';
import { card, execute, openUrl, showCard, toggle, type AdaptiveCard, type CardAction } from '../card';
import { aftercareSection, dueTalk } from './aftercareSection';
import { caseClosedCard } from './caseClosedCard';
import { caseFacts, caseHead, caseWords } from './caseHead';
import type { CaseTexts } from './caseTexts';
import { CASE_INPUTS, CASE_VERBS, INPUT_LIMIT } from './caseVerbs';
import type { CaseViewForRecipient } from './caseView';
import { HISTORY, historySection } from './historySection';
import { linkLines } from './linkLines';
import { MORE, moreSection } from './moreSection';
import { withinRoom, type RoomOnCard } from './roomOnCard';
import { stepSection } from './stepSection';
import { taskSection } from './taskSection';

/** The card of somebody who holds a case. One per recipient: what it shows and offers is theirs. */
export function caseCardForResponder(view: CaseViewForRecipient, texts: CaseTexts, language: Language): AdaptiveCard {
  if (view.status === 'closed') return caseClosedCard(view, texts, language);
  return withinRoom((room) => card({
    lang: language,
    fallbackText: fallbackOf(view, texts, language),
    body: [
      ...caseHead(view, texts, language),
      ...aftercareSection(view, texts, language),
      ...caseFacts(view, texts, language),
      ...caseWords(view, texts, room),
      ...linkLines(view, texts, language),
      stepSection(view, texts, language),
      ...taskSection(view, texts, language, room),
      moreSection(view, texts, language, room),
      historySection(view, texts, language, room),
    ],
    actions: actionsFor(view, texts, language, room),
  }));
}

function fallbackOf(view: CaseViewForRecipient, { card: words, sealed: underSeal }: CaseTexts, language: Language): string {
  if (view.level === 'P1') return words.fallbackUrgent;
  if (view.sealed) return underSeal.fallback;
  return dueTalk(view) === null ? words.fallback : aftercareTexts(language).fallback;
}

function actionsFor(view: CaseViewForRecipient, texts: CaseTexts, language: Language, room: RoomOnCard): readonly CardAction[] {
  const { card: words } = texts;
  return [
    ...(isAnswered(view.kind) && (view.youAreResponsible || view.status === 'open') ? [answerAction(view, texts, language)] : []),
    ...(view.handOverTo.length === 0 ? [] : [handOverAction(view, texts, room)]),
    ...(view.kind !== 'objection' && (view.youAreResponsible || view.status === 'open') ? [closeAction(view, texts)] : []),
    ...(view.messageLink === null ? [] : [openUrl(words.openMessage, view.messageLink)]),
    toggle(caseWorkTexts(language).more, [MORE]),
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
function answerAction({ caseId, version, words, kind }: CaseViewForRecipient, { action }: CaseTexts, language: Language): CardAction {
  return showCard(
    action.answer,
    [
      { type: 'Input.Text', id: CASE_INPUTS.answerText, label: action.answerLabel, isMultiline: true, maxLength: INPUT_LIMIT, isRequired: true, errorMessage: action.answerMissing },
      ...(words === null || kind !== 'doubt' ? [] : [{ type: 'Input.Toggle', id: CASE_INPUTS.offerQuestion, title: questionTexts(language).known.offer, value: 'false', wrap: true } as const]),
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
