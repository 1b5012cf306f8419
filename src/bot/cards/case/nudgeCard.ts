import type { Language } from '../../../runtime/language';
import { conductTexts, watchTexts } from '../../../texts/texts';
import { card, execute, heading, labelled, openUrl, showCard, text, type AdaptiveCard, type CardElement } from '../card';
import type { CaseTexts } from './caseTexts';
import { CASE_INPUTS, CASE_VERBS } from './caseVerbs';
import { moment } from './moment';

/** Keys of the reasons to put a nudge away; none of them is free text. */
export const DISMISS_REASONS = ['joke', 'lesson', 'solved', 'quotation', 'notSerious', 'other'] as const;

/** What was seen, for the staff member in the conversation only. Nothing of the message itself. */
export interface NudgeViewForRecipient {
  readonly nudgeId: string;
  /** Somebody who needs care isn't a conversation that derails. */
  readonly tone: 'derailing' | 'care' | 'selfHarm';
  /** Already in words, as the next. */
  readonly signals: readonly string[];
  /** Which turns counted. */
  readonly turns: readonly string[];
  readonly place: string | null;
  readonly at: Date;
  readonly messageLink: string | null;
  readonly outcome: 'open' | 'reported' | 'dismissed';
  readonly message: 'there' | 'edited' | 'deleted';
}

export function nudgeCard(view: NudgeViewForRecipient, texts: CaseTexts, language: Language): AdaptiveCard {
  const { nudge, card: words } = texts;
  const own = watchTexts(language).nudge;
  const isGone = view.message === 'deleted';
  const link = view.messageLink === null || isGone ? [] : [openUrl(words.openMessage, view.messageLink)];
  const { title, fallback } = {
    derailing: { title: nudge.title, fallback: nudge.fallback },
    care: { title: own.careTitle, fallback: own.careFallback },
    selfHarm: { title: own.selfHarmTitle, fallback: own.selfHarmFallback },
  }[view.tone];
  return card({
    lang: language,
    fallbackText: fallback,
    body: [
      text(nudge.onlyYou, { size: 'small', isSubtle: true }),
      heading(title, { spacing: 'none' }),
      ...(view.message === 'there' ? [] : [text(own[view.message], { color: 'warning', weight: 'bolder' })]),
      ...(view.signals.length === 0 ? [] : [text(`**${nudge.seen}**: ${view.signals.join(' ')}`)]),
      ...view.turns.map((line) => text(line, { spacing: 'small' })),
      ...(view.place === null ? [] : [labelled(nudge.where, view.place, { spacing: 'small' })]),
      labelled(nudge.when, moment(view.at, language), { spacing: 'small' }),
      ...advice(view, texts, language),
      view.outcome === 'open' ? text(nudge.mayBeWrong, { isSubtle: true }) : text(nudge[view.outcome], { weight: 'bolder', color: 'good' }),
    ],
    actions: view.outcome === 'open' ? [...openActions(view, texts, language), ...link] : link,
  });
}

/** What the code asks when a conversation derails; what somebody who needs help asks. */
function advice({ tone }: NudgeViewForRecipient, { nudge }: CaseTexts, language: Language): readonly CardElement[] {
  const own = watchTexts(language).nudge;
  const conduct = conductTexts(language);
  if (tone === 'derailing') return [text(nudge.article)];
  return tone === 'care' ? [text(conduct.care), text(own.careDo)] : [text(conduct.selfHarmFirst, { weight: 'bolder' }), text(own.selfHarmDo)];
}

function openActions({ nudgeId, tone }: NudgeViewForRecipient, { nudge }: CaseTexts, language: Language) {
  const choices = DISMISS_REASONS.map((reason) => ({ title: nudge.dismissReasons[reason], value: reason }));
  return [
    execute(CASE_VERBS.reportNudge, tone === 'derailing' ? nudge.report : watchTexts(language).nudge.reportCare, { nudgeId }, { style: 'positive', associatedInputs: 'none' }),
    showCard(
      nudge.dismiss,
      [{ type: 'Input.ChoiceSet', id: CASE_INPUTS.dismissReason, label: nudge.dismissReason, choices, style: 'expanded', wrap: true, isRequired: true, errorMessage: nudge.dismissMissing }],
      [execute(CASE_VERBS.dismissNudge, nudge.dismissSend, { nudgeId })],
    ),
  ];
}
