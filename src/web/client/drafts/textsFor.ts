import { drafts as en } from '../../../texts/en/drafts';
import { drafts as nl } from '../../../texts/nl/drafts';
import type { TextsOf } from '../../../texts/textsOf';
import type { Language } from '../../../runtime/language';

export type DraftPageTexts = TextsOf<typeof nl>;

export function textsFor(language: Language): DraftPageTexts {
  return language === 'en' ? en : nl;
}
