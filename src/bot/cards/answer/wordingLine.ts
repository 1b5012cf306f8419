import type { Wording } from '../../../gedragscode/wording/answerModel';
import type { Language } from '../../../runtime/language';
import { wordingTexts } from '../../../texts/texts';
import { text, type CardElement } from '../card';

/** Says that a language model helped with the words, and where the rule itself stands. Nothing when it didn't. */
export function wordingLine(wording: Wording | null, language: Language): readonly CardElement[] {
  if (wording === null) return [];
  return [text(wordingTexts(language).byModel(wording.articles), { isSubtle: true, size: 'small', spacing: 'small' })];
}
