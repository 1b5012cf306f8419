import type { Gap } from '../../escalation/coverage/coverage';
import { isGrave } from '../../escalation/coverage/coverage';
import type { Language } from '../../runtime/language';
import { gapWords } from '../../texts/coverageWords';
import { coverageTexts } from '../../texts/texts';
import { card, heading, text, type AdaptiveCard } from './card';

/** The administrators' alarm before anything happened: where a report would reach nobody. Roles and numbers, no names. */
export function gapsCard(gaps: readonly Gap[], schoolName: string, language: Language): AdaptiveCard {
  const t = coverageTexts(language).card;
  const graveFirst = [...gaps.filter(isGrave), ...gaps.filter((gap) => !isGrave(gap))];
  return card({
    lang: language,
    fallbackText: t.fallback,
    body: [
      heading(t.title, { color: 'attention' }),
      text(`**${schoolName}**. ${t.intro}`),
      ...graveFirst.map((gap) => text(`- ${gapWords(gap, language)}`, isGrave(gap) ? { color: 'attention' } : {})),
      text(t.how, { isSubtle: true }),
    ],
  });
}
