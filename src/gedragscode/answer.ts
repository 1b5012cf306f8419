import type { Language } from '../runtime/language';
import type { ArticleId } from './articleId';
import type { AskerRole } from './askerRole';
import type { HelpContactKey, HelpNeed } from './helpContacts';
import type { KeyWord } from './otherLanguages/keyWord';
import type { OtherLanguage } from './otherLanguages/otherLanguage';
import type { SilentTopicKey } from './content/silentTopics';

/** What every answer carries: for whom, in which language, and on which edition of the code it rests. */
interface AnswerBase {
  readonly role: AskerRole | null;
  readonly language: Language;
  /** The imported edition; null as long as the school has imported none, and then our summary answers. */
  readonly edition: CodeEdition | null;
}

/** An edition of the code, named in every answer. */
export interface CodeEdition {
  readonly title: string;
  /** ISO date `yyyy-mm-dd` under which it was imported (as a rule the day on which it took effect). */
  readonly version: string;
}

/** The code answers this. */
export interface CitedAnswer extends AnswerBase {
  readonly kind: 'cited';
  /** Best first, one to three. */
  readonly articles: readonly ArticleId[];
  /** How many of the first articles are needed together (as a rule one); the others are "see also". */
  readonly needed: number;
}

/** It may be in the code, but we aren't sure enough: say so, show the nearest articles, offer a person. */
export interface UnsureAnswer extends AnswerBase {
  readonly kind: 'unsure';
  /** `empty`, `noWords` (emoji only) and `tooLong`: nothing was looked up. `weak`: several articles might be meant. */
  readonly reason: 'empty' | 'noWords' | 'tooLong' | 'weak';
  /** Nearest first, at most three; empty when nothing was looked up. */
  readonly articles: readonly ArticleId[];
}

/** Asked in a language that we don't answer in: the choice of Dutch or English, with what we made of its words. */
export interface OtherLanguageAnswer extends AnswerBase {
  readonly kind: 'unsure';
  readonly reason: 'otherLanguage';
  readonly in: OtherLanguage;
  /** The subjects whose words we know; empty when there were none to go by. */
  readonly understood: readonly KeyWord[];
  /** What the code says about those words, nearest first; may be empty. */
  readonly articles: readonly ArticleId[];
}

/** The code says nothing about this. */
export interface NotInCodeAnswer extends AnswerBase {
  readonly kind: 'notInCode';
  readonly articles: readonly [];
  /** A subject about which we know that the code is silent; null for all the rest. */
  readonly topic: SilentTopicKey | null;
  /** Articles that touch the subject without answering the question. */
  readonly related: readonly ArticleId[];
}

/** Somebody may be in danger: numbers and a person first, articles after. */
export interface UrgentHelpAnswer extends AnswerBase {
  readonly kind: 'urgentHelp';
  readonly need: HelpNeed;
  /** In which language it was cried, when that is neither Dutch nor English. */
  readonly in: OtherLanguage | null;
  /** In the order in which they are to be shown. */
  readonly contacts: readonly HelpContactKey[];
  /** What the code has to say beside it; may be empty. */
  readonly articles: readonly ArticleId[];
}

export type Answer = CitedAnswer | UnsureAnswer | OtherLanguageAnswer | NotInCodeAnswer | UrgentHelpAnswer;
