import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';

export interface CaseKey {
  readonly board: BoardId;
  readonly caseId: string;
}

/** Port: when each case must be looked at again: because nobody picked it up, or because aftercare is due. Kept in step with the case, in the transaction of each change. */
export interface CaseDeadlines {
  /** Null: nothing is awaited any more. */
  set(tx: Tx, key: CaseKey, due: Date | null): Promise<void>;
  /** Due by then, the longest overdue first. */
  due(now: Date, limit: number): Promise<readonly CaseKey[]>;
  /** Ids of all cases of the board that have one. */
  waiting(board: BoardId): Promise<readonly string[]>;
}
