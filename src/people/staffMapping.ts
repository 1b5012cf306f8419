import type { Tx } from '../runtime/unitOfWork';
import type { Deputy } from './directory';
import type { Supervision } from './inMemoryDirectory';
import type { BoardId } from './person';

/** Port: who leads whom and who stands in for whom, as the school keeps it itself. By ids. */
export interface StaffMapping {
  /** Those that haven't ended before that day (ISO), the earliest first. */
  deputies(board: BoardId, notBefore: string): Promise<readonly Deputy[]>;
  /** The same person for the same one from the same day gets the new last day. */
  saveDeputy(tx: Tx, board: BoardId, deputy: Deputy): Promise<void>;
  removeDeputy(tx: Tx, board: BoardId, deputy: Deputy): Promise<void>;
  supervision(board: BoardId): Promise<readonly Supervision[]>;
  saveSupervisor(tx: Tx, board: BoardId, supervision: Supervision): Promise<void>;
  removeSupervisor(tx: Tx, board: BoardId, of: string): Promise<void>;
}
