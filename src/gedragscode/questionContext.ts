import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { ArticleId } from './articleId';

/** What is remembered of a question for as long as somebody may go on about it: subjects and articles, no words. */
export interface QuestionContext {
  /** What the answer cited, best first. */
  readonly articles: readonly ArticleId[];
  /** Subjects that were recognised (keys of the lexicon). */
  readonly subjects: readonly string[];
}

/** How long somebody can go on about a question. */
export const REMEMBERED_MINUTES = 10;

/** Of whom, and where: what is asked in a group is not gone on about in the personal chat. */
export interface AskedIn {
  readonly boardId: BoardId;
  readonly conversationId: string;
  readonly personId: string;
}

/** Port: what each person's last question was about. */
export interface QuestionContexts {
  /** Null when there was no question after `since`. */
  of(asked: AskedIn, since: Date): Promise<QuestionContext | null>;
  /** In the place of what was remembered before. */
  keep(tx: Tx, asked: AskedIn, context: QuestionContext, at: Date): Promise<void>;
  /** Forgets all that was asked before. */
  forget(before: Date): Promise<void>;
}
