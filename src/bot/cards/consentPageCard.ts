import type { Language } from '../../runtime/language';
import { consentPageTexts } from '../../texts/texts';
import { card, heading, openDialog, text, type AdaptiveCard } from './card';

/** The way to the administrators' page. */
export function consentPageCard(language: Language): AdaptiveCard {
  const t = consentPageTexts(language).chat;
  return card({ lang: language, fallbackText: t.heading, body: [heading(t.heading), text(t.text)], actions: [openDialog(t.button, { open: 'consentPage' })] });
}
