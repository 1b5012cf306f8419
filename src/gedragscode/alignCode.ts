import { isArticleId, type ArticleId } from './articleId';
import type { CodeOfConduct } from './codeOfConduct';
import { WRITTEN_FOR } from './content/writtenFor';
import { fingerprintOf, sameness, unpackFingerprint } from './fingerprint';
import type { Finder } from './finding/createFinder';

/** Where a school's own code says what one of our articles is about. */
export interface OwnArticle {
  /** As it is numbered there. */
  readonly id: string;
  readonly text: string;
  /** Our digest is the summary of this very text; otherwise only these words may answer. */
  readonly isAsDigested: boolean;
}

/** A school's code beside the articles that finding knows. */
export interface CodeAlignment {
  /** Null: this code says nothing about it. */
  of(article: ArticleId): OwnArticle | null;
  /** Articles that no question finds. */
  readonly unplaced: readonly string[];
}

/** From this sameness on a difference is a correction. Of an article of thirty words: three of them. */
const SAME_TEXT = 0.9;
/** Sure enough that an article elsewhere in another code is about the same. */
const SAME_SUBJECT = 0.5;
/** The same, of one with the same number. */
const SAME_NUMBER = 0.2;
const READ_OF_AN_ARTICLE = 1_500;

/**
 * Lays an adopted code beside the articles that finding knows: the same text under the same number, or else what finding
 * takes the text to be about. Once per version: it reads every article.
 */
export function alignCode(code: Pick<CodeOfConduct, 'articles'>, finder: Pick<Finder, 'find'>): CodeAlignment {
  const placed = new Map<ArticleId, OwnArticle>();
  const others: { readonly id: string; readonly text: string }[] = [];
  for (const { id, text } of code.articles) {
    if (isArticleId(id) && sameness(fingerprintOf(text), unpackFingerprint(WRITTEN_FOR[id])) >= SAME_TEXT) placed.set(id, { id, text, isAsDigested: true });
    else others.push({ id, text });
  }
  const guesses = others
    .map(({ id, text }) => ({ id, text, ranked: finder.find(text.slice(0, READ_OF_AN_ARTICLE), null).ranked }))
    .sort((a, b) => (b.ranked[0]?.chance ?? 0) - (a.ranked[0]?.chance ?? 0));
  const unplaced = guesses.filter(({ id, text, ranked }) => {
    const about = ranked.find(({ article, chance }) => chance >= (article === id ? SAME_NUMBER : SAME_SUBJECT))?.article;
    if (about === undefined || placed.has(about)) return true;
    placed.set(about, { id, text, isAsDigested: false });
    return false;
  });
  return { of: (article) => placed.get(article) ?? null, unplaced: unplaced.map(({ id }) => id) };
}
