import type { Language } from '../../../runtime/language';
import { aftercareTexts } from '../../../texts/texts';
import { card, container, execute, literal, showCard, text, toggle, type AdaptiveCard } from '../card';
import { aftercareSection, dueTalk, planAftercareAction } from './aftercareSection';
import { caseFacts, caseHead } from './caseHead';
import type { CaseTexts } from './caseTexts';
import { CASE_INPUTS, CASE_VERBS, INPUT_LIMIT } from './caseVerbs';
import type { CaseViewForRecipient } from './caseView';
import { evaluateAction, exportAction } from './concludeActions';
import { HISTORY, historySection } from './historySection';
import { linkLines } from './linkLines';
import { withinRoom } from './roomOnCard';
import { shortened } from './shortened';
import { taskSection } from './taskSection';

/** The card of a closed case: why, by whom, and how to open it again. What people wrote is no longer on it. */
export function caseClosedCard(view: CaseViewForRecipient, texts: CaseTexts, language: Language): AdaptiveCard {
  const { caseId, version, closed, steps } = view;
  const { action, card: words } = texts;
  const done = steps.filter(({ state }) => state !== 'open').length;
  return withinRoom((room) => card({
    lang: language,
    fallbackText: closedFallback(view, texts, language),
    body: [
      ...caseHead(view, texts, language),
      ...aftercareSection(view, texts, language),
      ...(closed?.reason == null ? [] : [container([text(`**${closed.isAnswer ? words.answer : words.closedBecause}**`), literal(shortened(closed.reason, room.reason, texts.shortened), { spacing: 'small' })], { style: 'good' })]),
      ...(closed?.isAnswer === true || view.isMerged ? [] : [text(words.stepsCount(done, steps.length))]),
      ...(view.evaluation === null ? [] : [text(aftercareTexts(language).evaluation.title, { isSubtle: true, spacing: 'small' })]),
      ...caseFacts(view, texts, language),
      ...linkLines(view, texts, language),
      ...taskSection(view, texts, language, room),
      historySection(view, texts, language, room),
    ],
    actions: [
      ...(concludes(view) && view.isIncident ? [evaluateAction(view, language, room)] : []),
      ...(view.isIncident && view.aftercare.length === 0 && !view.isMerged ? [planAftercareAction(view, language)] : []),
      ...(concludes(view) ? [exportAction(view, language, room)] : []),
      ...(view.isMerged
        ? []
        : [
            showCard(
              action.reopen,
              [{ type: 'Input.Text', id: CASE_INPUTS.reopenReason, label: action.reopenReason, isMultiline: true, maxLength: INPUT_LIMIT, isRequired: true, errorMessage: action.reasonMissing }],
              [execute(CASE_VERBS.reopen, action.reopenSend, { caseId, version })],
            ),
          ]),
      toggle(words.showHistory, [HISTORY]),
    ],
  }));
}

/** What was merged is looked back on, and reported, where it went on. */
function concludes(view: CaseViewForRecipient): boolean {
  return view.mayConclude && !view.isMerged;
}

function closedFallback(view: CaseViewForRecipient, texts: CaseTexts, language: Language): string {
  if (view.sealed) return texts.sealed.fallback;
  return dueTalk(view) === null ? texts.card.fallback : aftercareTexts(language).fallback;
}
