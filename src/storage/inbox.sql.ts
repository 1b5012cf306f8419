import { sql } from 'kysely';
import type { BoardId } from '../people/person';
import type { Database } from './database';

/** The answer to an invoke, kept a few minutes so that a second delivery hears the same. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: object | null;
}

export type Seen = { readonly kind: 'first' } | { readonly kind: 'again'; readonly answer: KeptAnswer | null };

/** A delivery that never finished (its process was killed) may be handled anew after this time. */
const ABANDONED = sql`interval '20 seconds'`;

/** Which activities were seen. Keys and answers only; both are erased by `forget`. */
export class SqlInbox {
  constructor(private readonly db: Database) {}

  /** `first` for exactly one of all deliveries of the same activity, on whatever replica. */
  async see(board: BoardId, key: string, now: Date): Promise<Seen> {
    const { rows } = await sql<{ first: boolean }>`
      insert into inbox (board_id, activity_key, received_at) values (${board}, ${key}, ${now})
      on conflict (board_id, activity_key) do update set received_at = excluded.received_at
        where inbox.answered_at is null and inbox.received_at < excluded.received_at - ${ABANDONED}
      returning true as first`.execute(this.db);
    if (rows[0]?.first === true) return { kind: 'first' };
    return { kind: 'again', answer: await this.answer(board, key) };
  }

  async answer(board: BoardId, key: string): Promise<KeptAnswer | null> {
    const row = await this.db
      .selectFrom('inbox')
      .select(['answer', 'answered_at'])
      .where('board_id', '=', board)
      .where('activity_key', '=', key)
      .executeTakeFirst();
    if (row?.answered_at == null) return null;
    return (row.answer as KeptAnswer | null) ?? { status: 200, body: null };
  }

  async finish(board: BoardId, key: string, answer: KeptAnswer | null, now: Date): Promise<void> {
    await this.db
      .updateTable('inbox')
      .set({ answered_at: now, answer: answer === null ? null : JSON.stringify(answer) })
      .where('board_id', '=', board)
      .where('activity_key', '=', key)
      .execute();
  }

  /** A turn that failed may be tried again by the next delivery. */
  async release(board: BoardId, key: string): Promise<void> {
    await this.db.deleteFrom('inbox').where('board_id', '=', board).where('activity_key', '=', key).execute();
  }

  async forget(before: Date): Promise<number> {
    const result = await this.db.deleteFrom('inbox').where('received_at', '<', before).executeTakeFirst();
    return Number(result.numDeletedRows);
  }
}
