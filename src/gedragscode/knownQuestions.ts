import type { ArticleId } from './articleId';
import type { Finder } from './finding/createFinder';
import { likeness } from './finding/likeness';

/** A question of which the school said what answers it, in words without names. */
export interface KnownQuestion {
  readonly question: string;
  /** Best first, one or two. */
  readonly articles: readonly ArticleId[];
}

/** Looks questions up among those of which the school said what answers them. */
export interface KnownQuestions {
  /** The articles of the question that is as good as the same; null when none is. */
  match(question: string): readonly ArticleId[] | null;
}

/** From this likeness on two questions are the same in other words. Of the example questions, pairs that are as alike have the same answer nine times in ten. */
export const SAME_FROM = 0.8;

/** Longer is a story, and would be like nothing else. In UTF-16 units. */
export const LONGEST_KNOWN = 300;

export const NO_KNOWN_QUESTIONS: KnownQuestions = { match: () => null };

/** Reads the known questions once; a match then costs microseconds for each. */
export function createKnownQuestions(finder: Pick<Finder, 'contentOf'>, questions: readonly KnownQuestion[]): KnownQuestions {
  if (questions.length === 0) return NO_KNOWN_QUESTIONS;
  const read = questions.map(({ question, articles }) => ({ content: finder.contentOf(question), articles }));
  return {
    match(question) {
      const content = finder.contentOf(question);
      let best: readonly ArticleId[] | null = null;
      let closest = SAME_FROM;
      for (const one of read) {
        const close = likeness(content, one.content);
        if (close >= closest) [best, closest] = [one.articles, close];
      }
      return best;
    },
  };
}
