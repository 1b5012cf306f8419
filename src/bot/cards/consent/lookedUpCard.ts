import type { Language } from '../../../runtime/language';
import { consentLookUpTexts } from '../../../texts/texts';
import { card, heading, text, type AdaptiveCard } from '../card';
import { longDate } from '../case/moment';

/** What a search puts in a message: that the register was looked at and when. Others read it, so no name and no answer. */
export function lookedUpCard({ on, articles }: { readonly on: string; readonly articles: readonly string[] }, language: Language): AdaptiveCard {
  const { inserted: t } = consentLookUpTexts(language);
  return card({ lang: language, fallbackText: t.title, body: [heading(t.title), text(t.text(longDate(on, language), articles.join(', ')))] });
}
