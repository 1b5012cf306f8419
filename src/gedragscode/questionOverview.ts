import type { BoardId } from '../people/person';
import type { ArticleId } from './articleId';

/** Why somebody says that an answer isn't right. */
export const DOUBT_REASONS = ['otherQuestion', 'incomplete', 'unclear', 'outdated'] as const;
export type DoubtReason = (typeof DOUBT_REASONS)[number];

/** Asked, answered and doubted, as numbers: never who, never in what words. */
export interface QuestionOverview {
  readonly outcomes: Readonly<Record<'cited' | 'unsure' | 'notInCode' | 'urgentHelp', number>>;
  /** Most often given as the answer, the first first. */
  readonly articles: readonly { readonly article: ArticleId; readonly times: number }[];
  readonly doubts: readonly { readonly article: ArticleId | null; readonly reason: DoubtReason; readonly times: number }[];
  /** Questions to a person, and how many of them were answered. */
  readonly toPeople: { readonly asked: number; readonly answered: number };
}

/** Port: what was asked of a school board's code since a moment, up to another one when that is given. */
export interface QuestionFigures {
  since(board: BoardId, since: Date, until?: Date): Promise<QuestionOverview>;
}
