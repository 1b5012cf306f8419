import type { BoardId } from '../../people/person';
import type { Tx } from '../../runtime/unitOfWork';
import type { CampaignNotice } from './campaignNotice';

/** A key with the person who was told by it. */
export interface ToldNotice {
  readonly key: string;
  readonly personId: string;
}

/** Port: what was told to whom. */
export interface CampaignNotices {
  /** Of these keys, in one query. */
  told(board: BoardId, keys: readonly string[]): Promise<readonly ToldNotice[]>;
  /** True for the first one only, also when two replicas try at the same moment. */
  tell(tx: Tx, board: BoardId, key: string, personId: string, at: Date): Promise<boolean>;
}

/** Port: puts the message about it in the queue, in the same transaction. */
export interface CampaignMail {
  notify(tx: Tx, board: BoardId, school: string, notice: CampaignNotice): Promise<void>;
}
