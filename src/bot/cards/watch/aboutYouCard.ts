import type { Language } from '../../../runtime/language';
import { watchTexts } from '../../../texts/texts';
import { card, heading, text, type AdaptiveCard } from '../card';

/** What is kept of people, and what they can do about it. The same for everybody: that somebody reported something isn't told by it. */
export function aboutYouCard(language: Language): AdaptiveCard {
  const t = watchTexts(language).you;
  return card({ lang: language, fallbackText: t.fallback, body: [heading(t.title), ...t.lines.map((line) => text(line, { spacing: 'small' })), text(t.rights, { separator: true })] });
}
