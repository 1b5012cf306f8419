import type { Language } from '../../runtime/language';
import { botTexts, practiceTexts, wordingTexts } from '../../texts/texts';
import { PRACTICE_VERBS } from './distance/practiceVerbs';
import { card, container, execute, heading, text, toggle, type AdaptiveCard } from './card';

/** First contact in a personal chat: what this is, what it can do for this person, what it sees and keeps. */
export function welcomeCard(audience: 'staff' | 'student', language: Language, usesLanguageModel: boolean): AdaptiveCard {
  const t = botTexts(language).welcome;
  const sees = [...t.seesText, ...(usesLanguageModel ? [wordingTexts(language).welcome] : [])];
  return card({
    lang: language,
    fallbackText: t.title,
    body: [
      heading(t.title),
      text(t.what),
      ...t[audience].map((line) => text(line, { spacing: 'small' })),
      container(sees.map((line) => text(line, { spacing: 'small' })), { id: 'sees', isVisible: false, separator: true }),
    ],
    actions: [toggle(t.sees, ['sees']), ...(audience === 'staff' ? [execute(PRACTICE_VERBS.openNewcomer, practiceTexts(language).newcomer.open, {}, { associatedInputs: 'none' })] : [])],
  });
}
