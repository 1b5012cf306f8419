import type { Language } from '../../../runtime/language';
import { card, container, execute, literal, showCard, text, toggle, type AdaptiveCard } from '../card';
import { caseFacts, caseHead } from './caseHead';
import type { CaseTexts } from './caseTexts';
import { CASE_INPUTS, CASE_VERBS, INPUT_LIMIT } from './caseVerbs';
import type { CaseViewForRecipient } from './caseView';
import { HISTORY, historySection } from './historySection';
import { withinRoom } from './roomOnCard';
import { shortened } from './shortened';

/** The card of a closed case: why, by whom, and how to open it again. What people wrote is no longer on it. */
export function caseClosedCard(view: CaseViewForRecipient, texts: CaseTexts, language: Language): AdaptiveCard {
  const { caseId, version, closed, steps } = view;
  const { action, card: words } = texts;
  const done = steps.filter(({ state }) => state !== 'open').length;
  return withinRoom((room) => card({
    lang: language,
    fallbackText: view.sealed ? texts.sealed.fallback : words.fallback,
    body: [
      ...caseHead(view, texts),
      ...(closed?.reason == null ? [] : [container([text(`**${closed.isAnswer ? words.answer : words.closedBecause}**`), literal(shortened(closed.reason, room.reason, texts.shortened), { spacing: 'small' })], { style: 'good' })]),
      ...(closed?.isAnswer === true ? [] : [text(words.stepsCount(done, steps.length))]),
      ...caseFacts(view, texts, language),
      historySection(view, texts, language, room),
    ],
    actions: [
      showCard(
        action.reopen,
        [{ type: 'Input.Text', id: CASE_INPUTS.reopenReason, label: action.reopenReason, isMultiline: true, maxLength: INPUT_LIMIT, isRequired: true, errorMessage: action.reasonMissing }],
        [execute(CASE_VERBS.reopen, action.reopenSend, { caseId, version })],
      ),
      toggle(words.showHistory, [HISTORY]),
    ],
  }));
}
