import type { ConsentPurpose } from '../../../consent/consentEvent';
import type { Language } from '../../../runtime/language';
import type { CampaignTexts } from '../../../texts/texts';
import { card, execute, heading, labelled, plain, text, type AdaptiveCard } from '../card';
import { longDate } from '../case/moment';
import { CAMPAIGN_VERBS } from './campaignVerbs';

/** For the mentor of that student. The name stands in the card, never in what a notification shows. */
export interface SixteenViewForRecipient {
  readonly classKey: string;
  readonly studentName: string;
  /** ISO. */
  readonly birthday: string;
  /** What the student hasn't answered in person yet. */
  readonly open: readonly ConsentPurpose[];
}

export function sixteenCard({ classKey, studentName, birthday, open }: SixteenViewForRecipient, texts: CampaignTexts, language: Language): AdaptiveCard {
  const t = texts.sixteen;
  return card({
    lang: language,
    fallbackText: t.fallback(classKey),
    body: [
      heading(t.title(classKey)),
      labelled(t.who, studentName),
      labelled(t.birthday, longDate(birthday, language), { spacing: 'small' }),
      text(t.what),
      text(`${t.open}:`, { weight: 'bolder' }),
      ...open.map(({ title }) => plain(`• ${title[language]}`, { spacing: 'none' })),
    ],
    actions: [execute(CAMPAIGN_VERBS.class, t.overview(classKey), { classKey, reason: 'asked', fromSchool: false }, { associatedInputs: 'none' })],
  });
}
