import type { Language } from '../../runtime/language';
import type { ArticleId } from '../articleId';
import type { AskerRole } from '../askerRole';
import { digestOf } from '../content/digestOf';
import { ARTICLE_ID, readClauses, type Clause } from './readClauses';
import type { RuleKind } from './ruleKind';

/** An article as the model gets it: our own summary for this role, whose words were weighed. */
export interface GivenArticle {
  readonly id: ArticleId;
  readonly title: string;
  readonly text: string;
}

export function givenArticles(ids: readonly ArticleId[], role: AskerRole | null, language: Language): readonly GivenArticle[] {
  return ids.map((id) => ({ id, ...digestOf(id, role, language, 'B1') }));
}

/** An article, read. */
export interface ReadArticle {
  readonly clauses: readonly Clause[];
  /** All that it speaks of, the title included. A title names a subject, so nothing rests on it. */
  readonly words: ReadonlySet<string>;
  /** Sentences that make a rule: whoever retells the article leaves none of them out. */
  readonly rules: ReadonlySet<number>;
  /** Other articles that it names. */
  readonly mentions: ReadonlySet<string>;
}

const MAKES_A_RULE: ReadonlySet<RuleKind> = new Set<RuleKind>(['freely', 'freeUnless', 'conditional', 'forbidden', 'discouraged', 'discouragedUnless', 'duty', 'asksConsent', 'only', 'unclear']);

export function readArticle({ title, text }: Pick<GivenArticle, 'title' | 'text'>): ReadArticle {
  const clauses = readClauses(text, 'code');
  return {
    clauses,
    words: new Set([...readClauses(title, 'code'), ...clauses].flatMap(({ keys }) => [...keys])),
    rules: new Set(clauses.filter(({ rule }) => MAKES_A_RULE.has(rule.kind)).map(({ sentence }) => sentence)),
    mentions: new Set(text.match(ARTICLE_ID) ?? []),
  };
}
