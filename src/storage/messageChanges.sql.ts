import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

/** When messages of watched conversations were last edited or deleted: what Teams delivers late must not undo that. */
export class SqlMessageChanges {
  constructor(private readonly db: Database) {}

  /** False when a later change of the message was heard of already. */
  async note(tx: Tx, board: BoardId, conversationId: string, messageId: string, at: Date): Promise<boolean> {
    const row = await transactionOf(tx)
      .insertInto('message_change')
      .values({ board_id: board, conversation_id: conversationId, message_id: messageId, changed_at: at })
      .onConflict((conflict) => conflict.columns(['board_id', 'conversation_id', 'message_id']).doUpdateSet({ changed_at: at }).where('message_change.changed_at', '<=', at))
      .executeTakeFirst();
    return (row.numInsertedOrUpdatedRows ?? 0n) > 0n;
  }

  async of(board: BoardId, conversationId: string, messageId: string): Promise<Date | null> {
    const row = await this.db
      .selectFrom('message_change')
      .select('changed_at')
      .where('board_id', '=', board)
      .where('conversation_id', '=', conversationId)
      .where('message_id', '=', messageId)
      .executeTakeFirst();
    return row?.changed_at ?? null;
  }

  async forget(before: Date): Promise<number> {
    const result = await this.db.deleteFrom('message_change').where('changed_at', '<', before).executeTakeFirst();
    return Number(result.numDeletedRows);
  }
}
