import type { Language } from '../../runtime/language';
import { card, heading, openUrl, text, type AdaptiveCard, type CardAction } from './card';

export interface ReadyDocument {
  readonly title: string;
  readonly lines: readonly string[];
  readonly open: string;
  readonly url: string;
  readonly back: CardAction;
}

/** The link to a document, in the answer to who asked for it: it stands in no message. */
export function documentReadyCard({ title, lines, open, url, back }: ReadyDocument, fallbackText: string, language: Language): AdaptiveCard {
  return card({ lang: language, fallbackText, body: [heading(title), ...lines.map((line) => text(line))], actions: [openUrl(open, url), back] });
}
