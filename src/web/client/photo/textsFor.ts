import { photo as en } from '../../../texts/en/photo';
import { photo as nl } from '../../../texts/nl/photo';
import type { TextsOf } from '../../../texts/textsOf';
import type { Language } from '../../../runtime/language';

export type PhotoTexts = TextsOf<typeof nl>;

export function textsFor(language: Language): PhotoTexts {
  return language === 'en' ? en : nl;
}
