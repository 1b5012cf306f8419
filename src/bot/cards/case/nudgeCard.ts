import type { Language } from '../../../runtime/language';
import { card, execute, heading, labelled, openUrl, showCard, text, type AdaptiveCard } from '../card';
import type { CaseTexts } from './caseTexts';
import { CASE_INPUTS, CASE_VERBS } from './caseVerbs';
import { moment } from './moment';

/** Keys of the reasons to put a nudge away; none of them is free text. */
export const DISMISS_REASONS = ['joke', 'lesson', 'solved', 'quotation', 'notSerious', 'other'] as const;

export type DismissReason = (typeof DISMISS_REASONS)[number];

/** What was seen, for the staff member in the conversation only. Nothing of the message itself. */
export interface NudgeViewForRecipient {
  readonly nudgeId: string;
  /** Already in words. */
  readonly signals: readonly string[];
  readonly place: string | null;
  readonly at: Date;
  readonly messageLink: string | null;
  readonly outcome: 'open' | 'reported' | 'dismissed';
}

export function nudgeCard(view: NudgeViewForRecipient, texts: CaseTexts, language: Language): AdaptiveCard {
  const { nudge, card: words } = texts;
  const link = view.messageLink === null ? [] : [openUrl(words.openMessage, view.messageLink)];
  return card({
    lang: language,
    fallbackText: nudge.fallback,
    body: [
      text(nudge.onlyYou, { size: 'small', isSubtle: true }),
      heading(nudge.title, { spacing: 'none' }),
      ...(view.signals.length === 0 ? [] : [text(`**${nudge.seen}**: ${view.signals.join(' ')}`)]),
      ...(view.place === null ? [] : [labelled(nudge.where, view.place, { spacing: 'small' })]),
      labelled(nudge.when, moment(view.at, language), { spacing: 'small' }),
      text(nudge.article),
      view.outcome === 'open' ? text(nudge.mayBeWrong, { isSubtle: true }) : text(nudge[view.outcome], { weight: 'bolder', color: 'good' }),
    ],
    actions: view.outcome === 'open' ? [...openActions(view, texts), ...link] : link,
  });
}

function openActions({ nudgeId }: NudgeViewForRecipient, { nudge }: CaseTexts) {
  const choices = DISMISS_REASONS.map((reason) => ({ title: nudge.dismissReasons[reason], value: reason }));
  return [
    execute(CASE_VERBS.reportNudge, nudge.report, { nudgeId }, { style: 'positive', associatedInputs: 'none' }),
    showCard(
      nudge.dismiss,
      [{ type: 'Input.ChoiceSet', id: CASE_INPUTS.dismissReason, label: nudge.dismissReason, choices, style: 'expanded', wrap: true, isRequired: true, errorMessage: nudge.dismissMissing }],
      [execute(CASE_VERBS.dismissNudge, nudge.dismissSend, { nudgeId })],
    ),
  ];
}
