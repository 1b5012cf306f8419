import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { CaseEvent } from './caseEvent';
import type { CaseState } from './caseState';

/** Port: tells those who hold the case, and its reporters, that it changed. */
export interface CaseNotifier {
  /**
   * Puts the messages in the queue, in the same transaction as the change. `change` holds the events just added; with
   * `nobodyFound` among them the administrators hear that nobody could be found, and nothing else of the case.
   */
  caseChanged(tx: Tx, board: BoardId, state: CaseState, change: readonly CaseEvent[]): Promise<void>;
}
