import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { KnownQuestion } from './knownQuestions';

export interface ListedQuestion extends KnownQuestion {
  readonly id: string;
  readonly addedAt: Date;
}

/** Port: the questions of which a school board said itself what answers them. */
export interface KnownQuestionList {
  /** Newest first. */
  all(board: BoardId): Promise<readonly ListedQuestion[]>;
  byId(board: BoardId, id: string): Promise<ListedQuestion | null>;
  /** False when there was one with that id: then nothing changes. */
  add(tx: Tx, board: BoardId, question: ListedQuestion, by: string): Promise<boolean>;
  /** False when there was none. */
  remove(tx: Tx, board: BoardId, id: string): Promise<boolean>;
}
