import type { CaseLevel } from '../../../escalation/caseLevel';
import type { Language } from '../../../runtime/language';
import { card, heading, text, type AdaptiveCard } from '../card';
import type { CaseTexts } from './caseTexts';

/** The administrators' alarm: a case without anybody to take it. Nothing of the case but its level. */
export function nobodyFoundCard({ level }: { readonly level: CaseLevel }, texts: CaseTexts, language: Language): AdaptiveCard {
  const { alarm } = texts;
  return card({
    lang: language,
    fallbackText: alarm.fallback,
    body: [heading(alarm.title, { color: 'attention' }), text(alarm.text(texts.level[level]))],
  });
}

/** The same, of a case that everybody was asked to pick up and nobody did. */
export function unansweredCard({ level }: { readonly level: CaseLevel }, texts: CaseTexts, language: Language): AdaptiveCard {
  const { alarm } = texts;
  return card({
    lang: language,
    fallbackText: alarm.unansweredFallback,
    body: [heading(alarm.unansweredTitle, { color: 'attention' }), text(alarm.unanswered(texts.level[level]))],
  });
}
