import type { ArticleId } from '../gedragscode/articleId';
import type { Draft } from './draft';
import type { Phrase, Remark, RemarkKind } from './remark';
import type { Sentence } from './sentences';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Other words in the place of these; a capital where a sentence begins with them. */
export function replaced(draft: Draft, kind: RemarkKind, article: ArticleId, { start, end }: Place, phrase: Phrase, place: Place = { start, end }): Remark {
  const capital = draft.sentences.some((sentence) => sentence.start === place.start);
  return { kind, start, end, article, fix: { ...place, phrase, lead: '', capital } };
}

/** Another sentence in the place of this one. */
export function sentenceReplaced(kind: RemarkKind, article: ArticleId, { start, end }: Sentence, phrase: Phrase): Remark {
  return { kind, start, end, article, fix: { start, end, phrase, lead: '', capital: true } };
}

/** This stays, and something follows it. */
export function added(kind: RemarkKind, article: ArticleId, { start, end }: Place, phrase: Phrase, at: number, lead: ' ' | '\n\n'): Remark {
  return { kind, start, end, article, fix: { start: at, end: at, phrase, lead, capital: lead === '\n\n' } };
}
