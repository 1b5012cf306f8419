import { sql } from 'kysely';
import type { BoardId } from '../people/person';
import type { Ids } from '../runtime/ids';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { asTx, transactionOf } from './unitOfWork.sql';

/** A message of the bot that waits. `item` holds ids and keys; the words are made when it is sent. */
export interface Waiting<Item> {
  readonly boardId: BoardId;
  readonly id: string;
  readonly conversationId: string;
  readonly item: Item;
  readonly attempts: number;
}

export interface Lane {
  readonly boardId: BoardId;
  readonly conversationId: string;
}

/** What to do with the message at the head of a conversation's row. */
export type Disposal =
  | { readonly kind: 'sent'; readonly activityId: string }
  | { readonly kind: 'later'; readonly at: Date; readonly error: string }
  | { readonly kind: 'failed'; readonly error: string }
  /** Not needed any more, e.g. an older state of a card. */
  | { readonly kind: 'dropped' };

export class SqlOutbox<Item extends object> {
  constructor(
    private readonly db: Database,
    private readonly ids: Ids,
  ) {}

  async enqueue(tx: Tx, lane: Lane, item: Item, now: Date): Promise<void> {
    await transactionOf(tx)
      .insertInto('outbox')
      .values({
        board_id: lane.boardId,
        id: this.ids.uuid(),
        conversation_id: lane.conversationId,
        item: JSON.stringify(item),
        not_before: now,
        created_at: now,
        state: 'waiting',
        attempts: 0,
        activity_id: null,
        last_error: null,
      })
      .execute();
  }

  /** Conversations of which the oldest waiting message may be sent now. */
  async due(now: Date, limit: number): Promise<readonly Lane[]> {
    const { rows } = await sql<{ board_id: string; conversation_id: string }>`
      select board_id, conversation_id from (
        select distinct on (board_id, conversation_id) board_id, conversation_id, not_before, seq
        from outbox where state = 'waiting' order by board_id, conversation_id, seq
      ) head where not_before <= ${now} order by seq limit ${limit}`.execute(this.db);
    return rows.map((row) => ({ boardId: row.board_id, conversationId: row.conversation_id }));
  }

  /**
   * Takes the oldest message of the conversation and lets `send` decide, holding the conversation's lock meanwhile:
   * no other replica sends there at the same time, so the order stays. False when there is nothing to do, or when
   * another replica is at it.
   */
  async withHead(lane: Lane, now: Date, send: (waiting: Waiting<Item>, tx: Tx) => Promise<Disposal>): Promise<boolean> {
    return this.db.transaction().execute(async (transaction) => {
      // Longer than all calls of `send` may take: a session ended after sending would have it sent again.
      await sql`set local idle_in_transaction_session_timeout = '120s'`.execute(transaction);
      const { rows } = await sql<{ mine: boolean }>`
        select pg_try_advisory_xact_lock(hashtextextended(${`${lane.boardId}\n${lane.conversationId}`}, 0)) as mine`.execute(transaction);
      if (rows[0]?.mine !== true) return false;
      const head = await transaction
        .selectFrom('outbox')
        .selectAll()
        .where('board_id', '=', lane.boardId)
        .where('conversation_id', '=', lane.conversationId)
        .where('state', '=', 'waiting')
        .orderBy('seq')
        .limit(1)
        .executeTakeFirst();
      if (head === undefined || head.not_before > now) return false;

      const disposal = await send(
        { boardId: head.board_id, id: head.id, conversationId: head.conversation_id, item: head.item as Item, attempts: head.attempts },
        asTx(transaction),
      );
      const attempts = head.attempts + 1;
      const change =
        disposal.kind === 'sent'
          ? { state: 'sent' as const, attempts, activity_id: disposal.activityId, last_error: null }
          : disposal.kind === 'later'
            ? { attempts, not_before: disposal.at, last_error: disposal.error }
            : { state: disposal.kind, attempts, last_error: disposal.kind === 'failed' ? disposal.error : null };
      await transaction.updateTable('outbox').set(change).where('board_id', '=', lane.boardId).where('id', '=', head.id).execute();
      return disposal.kind !== 'later';
    });
  }

  async waiting(): Promise<number> {
    const row = await this.db.selectFrom('outbox').select((eb) => eb.fn.countAll().as('n')).where('state', '=', 'waiting').executeTakeFirstOrThrow();
    return Number(row.n);
  }

  async forget(before: Date): Promise<number> {
    const result = await this.db.deleteFrom('outbox').where('state', '<>', 'waiting').where('created_at', '<', before).executeTakeFirst();
    return Number(result.numDeletedRows);
  }
}
