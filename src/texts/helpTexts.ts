import type { OtherLanguage } from '../gedragscode/otherLanguages/otherLanguage';
import { assertNever } from '../runtime/assertNever';
import type { Language } from '../runtime/language';
import { help as ar } from './ar/help';
import { help as en } from './en/help';
import { help as nl } from './nl/help';
import { help as pl } from './pl/help';
import type { TextsOf } from './textsOf';
import { help as tr } from './tr/help';
import { help as uk } from './uk/help';

export type HelpTexts = TextsOf<typeof nl>;

/** What we say to who cried for help: the one thing that is said in the other languages too. */
export function helpTexts(language: Language | OtherLanguage): HelpTexts {
  switch (language) {
    case 'nl':
      return nl;
    case 'en':
      return en;
    case 'tr':
      return tr;
    case 'ar':
      return ar;
    case 'uk':
      return uk;
    case 'pl':
      return pl;
    default:
      return assertNever(language);
  }
}
