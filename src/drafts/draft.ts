import { questionLanguage } from '../gedragscode/questionLanguage';
import type { Language } from '../runtime/language';
import type { DraftContext } from './draftContext';
import { namesIn, type NamedPlace } from './namesIn';
import type { Remark } from './remark';
import { sentencesOf, type Sentence } from './sentences';
import { wordsOf, type Word } from './words';

/** A draft, read once for all checks. */
export interface Draft {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  readonly named: readonly NamedPlace[];
  readonly language: Language;
}

/** One kind of check: what it has to say about a draft for these readers. */
export type Check = (draft: Draft, context: DraftContext) => readonly Remark[];

export function readDraft(text: string, { names }: Pick<DraftContext, 'names'>): Draft {
  const sentences = sentencesOf(text);
  const words = wordsOf(text);
  return { text, sentences, words, named: namesIn(text, words, sentences, names), language: questionLanguage(text) };
}

/** The sentence in which a place lies. */
export function sentenceAt({ sentences, text }: Draft, at: number): Sentence {
  return sentences.find(({ start, end }) => start <= at && at < end) ?? { text, start: 0, end: text.length };
}
