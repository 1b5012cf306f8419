import { isArticleId, type ArticleId } from '../articleId';
import type { CitedAnswer, UnsureAnswer } from '../answer';
import type { Finding } from '../finding/createFinder';

/** A model may put another article first only if finding itself thought it this part as likely as its own first. */
const MAY_LEAD_FROM = 0.3;

/**
 * The same answer with its articles in a model's order. It can only change places among those that finding ranked: none
 * comes in, finding's own first stays on the card, and articles that are needed together stay together.
 */
export function reorder<A extends CitedAnswer | UnsureAnswer>(answer: A, { ranked }: Finding, order: readonly string[]): A {
  const best = ranked[0];
  const shown = answer.articles.length;
  if (best === undefined || shown === 0) return answer;
  const chances = new Map<ArticleId, number>(ranked.map(({ article, chance }) => [article, chance]));
  const wished = [...new Set(order.filter(isArticleId))].filter((id) => chances.has(id));
  const needed = answer.kind === 'cited' ? answer.needed : 1;
  const all = [...wished, ...[...chances.keys()].filter((id) => !wished.includes(id))];

  if (needed > 1) {
    const together = answer.articles.slice(0, needed);
    return { ...answer, articles: [...all.filter((id) => together.includes(id)), ...all.filter((id) => !together.includes(id))].slice(0, shown) };
  }
  const mayLead = all.filter((id) => (chances.get(id) ?? 0) >= MAY_LEAD_FROM * best.chance);
  const lead = mayLead[0] ?? best.article;
  const front = lead === best.article ? [lead] : [lead, best.article];
  return { ...answer, articles: [...front, ...all.filter((id) => !front.includes(id))].slice(0, Math.max(shown, front.length)) };
}
