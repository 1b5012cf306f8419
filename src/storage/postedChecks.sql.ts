import type { BoardId } from '../people/person';
import type { PictureSource } from '../graph/graphPictures';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

/** A message with pictures that was posted in a conversation, and how the look at it ended. Where they are, not what is on them. */
export interface PostedCheck {
  readonly personId: string;
  readonly rootId: string | null;
  readonly sources: readonly PictureSource[] | null;
  readonly outcome: string;
}

export class SqlPostedChecks {
  constructor(private readonly db: Database) {}

  /** False when this message was begun with before; `again` starts anew after an edit. */
  async begin(
    tx: Tx,
    key: { readonly board: BoardId; readonly conversationId: string; readonly messageId: string },
    check: PostedCheck,
    again: boolean,
    at: Date,
  ): Promise<boolean> {
    const sources = check.sources === null ? null : JSON.stringify(check.sources);
    const insert = transactionOf(tx)
      .insertInto('posted_check')
      .values({
        board_id: key.board,
        conversation_id: key.conversationId,
        message_id: key.messageId,
        person_id: check.personId,
        root_id: check.rootId,
        sources,
        outcome: check.outcome,
        at,
      });
    const result = await insert
      .onConflict((conflict) =>
        again ? conflict.columns(['board_id', 'conversation_id', 'message_id']).doUpdateSet({ sources, outcome: check.outcome, at }) : conflict.doNothing(),
      )
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }

  async of(board: BoardId, conversationId: string, messageId: string): Promise<PostedCheck | null> {
    const row = await this.db
      .selectFrom('posted_check')
      .selectAll()
      .where('board_id', '=', board)
      .where('conversation_id', '=', conversationId)
      .where('message_id', '=', messageId)
      .executeTakeFirst();
    if (row === undefined) return null;
    return { personId: row.person_id, rootId: row.root_id, sources: row.sources as readonly PictureSource[] | null, outcome: row.outcome };
  }

  async settle(
    board: BoardId,
    conversationId: string,
    messageId: string,
    change: { readonly sources?: readonly PictureSource[]; readonly outcome: string },
    at: Date,
    tx?: Tx,
  ): Promise<void> {
    await (tx === undefined ? this.db : transactionOf(tx))
      .updateTable('posted_check')
      .set({ outcome: change.outcome, at, ...(change.sources === undefined ? {} : { sources: JSON.stringify(change.sources) }) })
      .where('board_id', '=', board)
      .where('conversation_id', '=', conversationId)
      .where('message_id', '=', messageId)
      .execute();
  }

  async forget(before: Date): Promise<number> {
    const result = await this.db.deleteFrom('posted_check').where('at', '<', before).executeTakeFirst();
    return Number(result.numDeletedRows);
  }
}
