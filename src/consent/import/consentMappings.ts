import type { BoardId } from '../../people/person';
import type { Tx } from '../../runtime/unitOfWork';
import type { ConsentMapping } from './consentMapping';

/** Port: how a school's list is laid out, as it was when one was last applied with a mapping. */
export interface ConsentMappings {
  of(board: BoardId, school: string): Promise<ConsentMapping | null>;
  save(tx: Tx, board: BoardId, school: string, mapping: ConsentMapping, at: Date): Promise<void>;
}
