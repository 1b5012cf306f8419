import type { Selectable } from 'kysely';
import type { SignalledTurn } from '../conduct/watchedState';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import type { Schema } from './schema';
import { transactionOf } from './unitOfWork.sql';

/** A private word to one staff member about one conversation: which kinds of signal, never what was written. */
export interface Nudge {
  readonly boardId: BoardId;
  readonly id: string;
  readonly conversationId: string;
  readonly messageId: string;
  readonly personId: string;
  readonly aboutIds: readonly string[];
  readonly kind: string;
  readonly priority: string;
  readonly reasons: readonly string[];
  /** Which turns counted. */
  readonly turns: readonly SignalledTurn[];
  /** Whether who got it is in the conversation. */
  readonly isMember: boolean;
  readonly createdAt: Date;
  readonly outcome: 'open' | 'reported' | 'dismissed';
  /** What became of the message since. */
  readonly message: 'there' | 'edited' | 'deleted';
  /** Counts the changes of what the card shows. */
  readonly version: number;
}

export class SqlNudges {
  constructor(private readonly db: Database) {}

  async add(tx: Tx, nudge: Nudge): Promise<void> {
    await transactionOf(tx)
      .insertInto('nudge')
      .values({
        board_id: nudge.boardId,
        id: nudge.id,
        conversation_id: nudge.conversationId,
        message_id: nudge.messageId,
        person_id: nudge.personId,
        about_ids: [...nudge.aboutIds],
        kind: nudge.kind,
        priority: nudge.priority,
        reasons: [...nudge.reasons],
        created_at: nudge.createdAt,
        outcome: nudge.outcome,
        outcome_at: null,
        dismissed_because: null,
        activity_id: null,
        turns: JSON.stringify(nudge.turns),
        is_member: nudge.isMember,
        message: nudge.message,
        version: nudge.version,
      })
      .execute();
  }

  async byId(board: BoardId, id: string): Promise<Nudge | null> {
    const row = await this.db.selectFrom('nudge').selectAll().where('board_id', '=', board).where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : toNudge(row);
  }

  /** All nudges about the same message, whoever got them. */
  async aboutMessage(board: BoardId, conversationId: string, messageId: string): Promise<readonly Nudge[]> {
    const rows = await this.db
      .selectFrom('nudge')
      .selectAll()
      .where('board_id', '=', board)
      .where('conversation_id', '=', conversationId)
      .where('message_id', '=', messageId)
      .execute();
    return rows.map(toNudge);
  }

  /** Settles an open nudge once; false when that was done already. */
  async settle(tx: Tx, board: BoardId, id: string, outcome: 'reported' | 'dismissed', because: string | null, now: Date): Promise<boolean> {
    const result = await transactionOf(tx)
      .updateTable('nudge')
      .set((eb) => ({ outcome, outcome_at: now, dismissed_because: because, version: eb('version', '+', 1) }))
      .where('board_id', '=', board)
      .where('id', '=', id)
      .where('outcome', '=', 'open')
      .executeTakeFirst();
    return result.numUpdatedRows === 1n;
  }

  /** The message was edited, deleted or brought back: the nudges about it that show something else so far. */
  async messageChanged(tx: Tx, board: BoardId, conversationId: string, messageId: string, message: Nudge['message']): Promise<readonly Nudge[]> {
    const rows = await transactionOf(tx)
      .updateTable('nudge')
      .set((eb) => ({ message, version: eb('version', '+', 1) }))
      .where('board_id', '=', board)
      .where('conversation_id', '=', conversationId)
      .where('message_id', '=', messageId)
      .where('message', '<>', message)
      .returningAll()
      .execute();
    return rows.map(toNudge);
  }
}

function toNudge(row: Selectable<Schema['nudge']>): Nudge {
  return {
    boardId: row.board_id,
    id: row.id,
    conversationId: row.conversation_id,
    messageId: row.message_id,
    personId: row.person_id,
    aboutIds: row.about_ids,
    kind: row.kind,
    priority: row.priority,
    reasons: row.reasons,
    turns: row.turns as readonly SignalledTurn[],
    isMember: row.is_member,
    createdAt: row.created_at,
    outcome: row.outcome,
    message: row.message,
    version: row.version,
  };
}
