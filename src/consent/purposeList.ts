import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { ConsentPurpose } from './consentEvent';

/** Port: the purposes of a school, to change them. None is ever taken away: entries of the register rest on them. */
export interface PurposeList {
  /** At the end of the list. False: the school has a purpose with this key. */
  add(tx: Tx, board: BoardId, school: string, purpose: ConsentPurpose): Promise<boolean>;
  /** False: the school has no such purpose. */
  change(tx: Tx, board: BoardId, school: string, key: string, to: Pick<ConsentPurpose, 'title' | 'audience'>): Promise<boolean>;
}
