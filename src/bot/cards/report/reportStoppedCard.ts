import type { Language } from '../../../runtime/language';
import { reportTexts } from '../../../texts/texts';
import { card, text, type AdaptiveCard } from '../card';

/** Rather not: nothing was sent, and the way back stands open. */
export function reportStoppedCard(language: Language): AdaptiveCard {
  const t = reportTexts(language);
  return card({ lang: language, fallbackText: t.fallback, body: [text(t.stopped)] });
}
