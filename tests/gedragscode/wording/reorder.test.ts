import fc from 'fast-check';
import { ARTICLE_IDS, type ArticleId } from '../../../src/gedragscode/articleId';
import type { CitedAnswer, UnsureAnswer } from '../../../src/gedragscode/answer';
import type { Finding } from '../../../src/gedragscode/finding/createFinder';
import { reorder } from '../../../src/gedragscode/wording/reorder';

const found = (...chances: (readonly [ArticleId, number])[]): Finding => ({ ranked: chances.map(([article, chance]) => ({ article, chance })), outside: 0.1, concepts: new Set() });
const cited = (articles: readonly ArticleId[], needed = 1): CitedAnswer => ({ kind: 'cited', articles, needed, role: 'staff', language: 'nl', edition: null });
const unsure = (articles: readonly ArticleId[]): UnsureAnswer => ({ kind: 'unsure', reason: 'weak', articles, role: 'staff', language: 'nl', edition: null });

const FINDING = found(['III.B.8', 0.5], ['III.B.9', 0.2], ['III.B.5', 0.1], ['III.A.2', 0.05], ['V.3', 0.01]);
const SHOWN: readonly ArticleId[] = ['III.B.8', 'III.B.9', 'III.B.5'];

describe('a model’s order', () => {
  it.each<[string, string[], ArticleId[]]>([
    ['puts a likely article first', ['III.B.9', 'III.B.8'], ['III.B.9', 'III.B.8', 'III.B.5']],
    ['changes what is shown beside it', ['III.B.8', 'III.A.2', 'V.3'], ['III.B.8', 'III.A.2', 'V.3']],
    ['does not put an unlikely article first', ['V.3', 'III.A.2', 'III.B.5'], ['III.B.8', 'V.3', 'III.A.2']],
    ['brings in no article that was not found', ['IV.1', 'II.3', 'III.B.8'], ['III.B.8', 'III.B.9', 'III.B.5']],
    ['does not know what is no article', ['constructor', '', 'III.B.88', 'iii.b.9'], ['III.B.8', 'III.B.9', 'III.B.5']],
    ['may be empty', [], ['III.B.8', 'III.B.9', 'III.B.5']],
    ['may say things twice', ['III.B.9', 'III.B.9', 'III.B.9'], ['III.B.9', 'III.B.8', 'III.B.5']],
  ])('%s', (_what, order, articles) => {
    expect(reorder(cited(SHOWN), FINDING, order).articles).toEqual(articles);
  });

  it('leaves together what is needed together', () => {
    expect(reorder(cited(SHOWN, 2), FINDING, ['III.B.5', 'III.B.9', 'III.B.8'])).toEqual(cited(['III.B.9', 'III.B.8', 'III.B.5'], 2));
  });

  it('keeps the article that was first on the card, also when only one was shown', () => {
    expect(reorder(cited(['III.B.8']), FINDING, ['III.B.9'])).toEqual(cited(['III.B.9', 'III.B.8']));
  });

  it('leaves a doubtful answer doubtful', () => {
    expect(reorder(unsure(SHOWN), FINDING, ['III.B.9'])).toEqual(unsure(['III.B.9', 'III.B.8', 'III.B.5']));
  });

  it('only ever changes places among what was found, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...ARTICLE_IDS), fc.string())), fc.integer({ min: 1, max: 2 }), (order, needed) => {
        const after = reorder(cited(SHOWN, needed), FINDING, order);
        expect(after.articles).toContain('III.B.8');
        expect(new Set(after.articles).size).toBe(after.articles.length);
        for (const id of after.articles) expect(FINDING.ranked.map(({ article }) => article)).toContain(id);
        if (needed === 2) expect([...after.articles.slice(0, 2)].sort()).toEqual(['III.B.8', 'III.B.9']);
      }),
    );
  });
});
