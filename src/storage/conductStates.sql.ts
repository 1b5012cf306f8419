import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

export interface KeptState<State> {
  readonly state: State;
  readonly version: number;
}

/** Small numbers per watched conversation, never text. A conversation that signals nothing has no row. */
export class SqlConductStates<State extends object> {
  constructor(private readonly db: Database) {}

  async of(board: BoardId, conversationId: string): Promise<KeptState<State> | null> {
    const row = await this.db
      .selectFrom('conduct_state')
      .select(['state', 'version'])
      .where('board_id', '=', board)
      .where('conversation_id', '=', conversationId)
      .executeTakeFirst();
    return row === undefined ? null : { state: row.state as State, version: row.version };
  }

  /** Replaces what `before` was; false when another message of the conversation was first, and nothing is written. */
  async replace(tx: Tx, board: BoardId, conversationId: string, before: KeptState<State> | null, state: State | null, now: Date): Promise<boolean> {
    const db = transactionOf(tx);
    if (before === null) {
      if (state === null) return true;
      const inserted = await db
        .insertInto('conduct_state')
        .values({ board_id: board, conversation_id: conversationId, state: JSON.stringify(state), version: 1, updated_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return inserted.numInsertedOrUpdatedRows === 1n;
    }
    if (state === null) {
      const deleted = await db
        .deleteFrom('conduct_state')
        .where('board_id', '=', board)
        .where('conversation_id', '=', conversationId)
        .where('version', '=', before.version)
        .executeTakeFirst();
      return deleted.numDeletedRows === 1n;
    }
    const updated = await db
      .updateTable('conduct_state')
      .set({ state: JSON.stringify(state), version: before.version + 1, updated_at: now })
      .where('board_id', '=', board)
      .where('conversation_id', '=', conversationId)
      .where('version', '=', before.version)
      .executeTakeFirst();
    return updated.numUpdatedRows === 1n;
  }

  /** Conversations that have a state: all others cost no look-up. */
  async all(): Promise<readonly { readonly boardId: BoardId; readonly conversationId: string }[]> {
    const rows = await this.db.selectFrom('conduct_state').select(['board_id', 'conversation_id']).execute();
    return rows.map((row) => ({ boardId: row.board_id, conversationId: row.conversation_id }));
  }

  async forget(before: Date): Promise<number> {
    const result = await this.db.deleteFrom('conduct_state').where('updated_at', '<', before).executeTakeFirst();
    return Number(result.numDeletedRows);
  }
}
