import { ARTICLE_IDS } from '../gedragscode/articleId';
import type { QuestionOverview } from '../gedragscode/questionOverview';
import { hideSmall, isFound, shownAlone, SMALLEST_GROUP, type Shown } from '../runtime/smallGroups';
import type { QuestionsOfYear } from './codeEvaluation';

const OUTCOMES = ['cited', 'unsure', 'notInCode', 'urgentHelp'] as const;

/**
 * Outcomes add up to all questions, and articles to those that were answered with one: nothing small is left to be found.
 * Questions to people are cases, and counted there only: one figure in two places undoes the hiding in one of them.
 */
export function questionsOfYear({ outcomes, articles, doubts }: QuestionOverview): QuestionsOfYear {
  const sum = OUTCOMES.reduce((all, outcome) => all + outcomes[outcome], 0);
  const total = shownAlone(sum);
  const counts = OUTCOMES.map((outcome) => outcomes[outcome]);
  const shown = typeof total === 'number' ? hideSmall(counts, sum) : counts.map((): Shown => 'few');
  const byOutcome = Object.fromEntries(OUTCOMES.map((outcome, index) => [outcome, shown[index] ?? 'few'])) as QuestionsOfYear['outcomes'];
  const perArticle = ARTICLE_IDS.map((article) => articles.find((one) => one.article === article)?.times ?? 0);
  const shownArticles = typeof byOutcome.cited === 'number' ? hideSmall(perArticle, byOutcome.cited) : perArticle.map(shownAlone);
  return {
    total: isFound(shown, sum) ? 'hidden' : total,
    outcomes: byOutcome,
    articles: ARTICLE_IDS.flatMap((article, index) => {
      const times = shownArticles[index];
      return typeof times === 'number' ? [{ article, times }] : [];
    }).toSorted((a, b) => b.times - a.times),
    doubted: ARTICLE_IDS.map((article) => ({ article, times: doubts.reduce((all, doubt) => (doubt.article === article ? all + doubt.times : all), 0) }))
      .filter(({ times }) => times >= SMALLEST_GROUP)
      .toSorted((a, b) => b.times - a.times),
  };
}
