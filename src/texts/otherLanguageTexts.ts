import type { KeyWord } from '../gedragscode/otherLanguages/keyWord';
import type { OtherLanguage } from '../gedragscode/otherLanguages/otherLanguage';
import type { Language } from '../runtime/language';
import { otherLanguage as ar } from './ar/otherLanguage';
import { otherLanguage as en } from './en/otherLanguage';
import { otherLanguage as nl } from './nl/otherLanguage';
import { otherLanguage as pl } from './pl/otherLanguage';
import type { TextsOf } from './textsOf';
import { otherLanguage as tr } from './tr/otherLanguage';
import { otherLanguage as uk } from './uk/otherLanguage';

/** What we say to who asks in a language that we don't answer in, in that language. */
export interface OtherLanguageTexts {
  readonly title: string;
  /** That we saw which language it is, and answer in Dutch or English. */
  readonly intro: string;
  readonly understood: (words: string) => string;
  /** Above the example, where no word was understood. */
  readonly how: string;
  /** That somebody at school may be asked. */
  readonly person: string;
  /** Above the numbers. */
  readonly numbers: string;
  readonly words: Readonly<Record<KeyWord, string>>;
}

const TEXTS: Readonly<Record<OtherLanguage, OtherLanguageTexts>> = { tr, ar, uk, pl };

export function otherLanguageTexts(language: OtherLanguage): OtherLanguageTexts {
  return TEXTS[language];
}

/** What stands behind the buttons for Dutch and English. */
export function chosenLanguageTexts(language: Language): TextsOf<typeof nl> {
  return language === 'en' ? en : nl;
}
