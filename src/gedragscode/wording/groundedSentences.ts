import type { Language } from '../../runtime/language';
import type { ArticleId } from '../articleId';
import type { ModelSentence, Wording } from './answerModel';
import { readArticle, type GivenArticle, type ReadArticle } from './givenArticles';
import { isPlainSentence } from './plainSentence';
import { ARTICLE_ID, readClauses } from './readClauses';
import { restsOn } from './restsOn';

const MOST_SENTENCES = 8;

export interface Grounded {
  /** Null: too little is left to answer with. */
  readonly wording: Wording | null;
  readonly dropped: number;
}

interface Kept {
  readonly text: string;
  /** Which sentences of which article it retells. */
  readonly retold: ReadonlyMap<ArticleId, ReadonlySet<number>>;
}

/**
 * Keeps what a model wrote as far as it rests on an article that it was given and that it names. An article is retold
 * whole or not at all: one rule left out is a half truth. Without all of `needed` there is no wording.
 *
 * @param needed the articles that answer together, best first.
 */
export function groundedSentences(sentences: readonly ModelSentence[], given: readonly GivenArticle[], needed: readonly ArticleId[], language: Language): Grounded {
  const articles = new Map(given.map((article) => [article.id, readArticle(article)]));
  const kept: Kept[] = [];
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) {
    const text = sentence.text.normalize('NFC');
    const retold = retoldBy(text, sentence.articles, articles, language);
    if (retold.size > 0 && !kept.some((other) => other.text === text)) kept.push({ text, retold });
  }
  const whole = new Set([...articles].filter(([id, { rules }]) => isWhole(id, rules, kept)).map(([id]) => id));
  const left = kept.flatMap(({ text, retold }) => {
    const ids = [...retold.keys()].filter((id) => whole.has(id));
    return ids.length === 0 ? [] : [{ text, articles: ids }];
  });
  const resting = given.map(({ id }) => id).filter((id) => left.some(({ articles: ids }) => ids.includes(id)));
  const isEnough = needed.length > 0 && needed.every((id) => resting.includes(id));
  return { wording: isEnough ? { sentences: left, articles: [...needed, ...resting.filter((id) => !needed.includes(id))] } : null, dropped: sentences.length - left.length };
}

function retoldBy(text: string, cited: readonly string[], articles: ReadonlyMap<ArticleId, ReadArticle>, language: Language): ReadonlyMap<ArticleId, ReadonlySet<number>> {
  const retold = new Map<ArticleId, ReadonlySet<number>>();
  if (!isPlainSentence(text, language)) return retold;
  const clauses = readClauses(text, 'model');
  const mentioned = text.match(ARTICLE_ID) ?? [];
  for (const [id, article] of articles) {
    if (!cited.includes(id) || !mentioned.every((other) => other === id || article.mentions.has(other))) continue;
    const resting = restsOn(clauses, article);
    if (resting.kind === 'rests') retold.set(id, resting.retold);
  }
  return retold;
}

function isWhole(id: ArticleId, rules: ReadonlySet<number>, kept: readonly Kept[]): boolean {
  return [...rules].every((rule) => kept.some(({ retold }) => retold.get(id)?.has(rule) === true));
}
