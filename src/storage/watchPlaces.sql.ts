import { sql } from 'kysely';
import type { BoardId } from '../people/person';
import type { Language } from '../runtime/language';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

/** What is known of watching in one conversation. */
export interface WatchPlace {
  /** What the bot last said there of its watching (`watchNotice`); null: nothing. */
  readonly told: string | null;
  /** When a message that doesn't mention the bot last arrived, to within half a day. */
  readonly heardAt: Date | null;
  readonly testUntil: Date | null;
}

export interface PlaceKey {
  readonly boardId: BoardId;
  readonly conversationId: string;
}

/** A conversation that should be watched. */
export interface WatchedPlace extends PlaceKey {
  readonly school: string;
  readonly kind: 'groupChat' | 'channel';
  readonly installedAt: Date;
  readonly told: string | null;
  readonly heardAt: Date | null;
}

export class SqlWatchPlaces {
  constructor(private readonly db: Database) {}

  async of(board: BoardId, conversationId: string): Promise<WatchPlace | null> {
    const row = await this.db.selectFrom('watch_place').selectAll().where('board_id', '=', board).where('conversation_id', '=', conversationId).executeTakeFirst();
    return row === undefined ? null : { told: row.told, heardAt: row.heard_at, testUntil: row.test_until };
  }

  /** True when something else was said there before: then it is to be said now, once. */
  async tell(tx: Tx, board: BoardId, conversationId: string, told: string): Promise<boolean> {
    const { numAffectedRows = 0n } = await sql`insert into watch_place (board_id, conversation_id, told) values (${board}, ${conversationId}, ${told})
      on conflict (board_id, conversation_id) do update set told = excluded.told where watch_place.told is distinct from excluded.told`.execute(transactionOf(tx));
    return numAffectedRows > 0n;
  }

  /** A message without a mention arrived. The language of the test that waited for one, which is over by that; null: none did. */
  async heard(tx: Tx, board: BoardId, conversationId: string, at: Date): Promise<Language | null> {
    const db = transactionOf(tx);
    const waiting = await db.selectFrom('watch_place').select('test_language').where('board_id', '=', board).where('conversation_id', '=', conversationId).forUpdate().executeTakeFirst();
    const change = { heard_at: at, test_until: null, test_language: null };
    await db
      .insertInto('watch_place')
      .values({ board_id: board, conversation_id: conversationId, told: null, ...change })
      .onConflict((conflict) => conflict.columns(['board_id', 'conversation_id']).doUpdateSet(change))
      .execute();
    return waiting?.test_language ?? null;
  }

  async beginTest(tx: Tx, board: BoardId, conversationId: string, until: Date, language: Language): Promise<void> {
    await transactionOf(tx)
      .insertInto('watch_place')
      .values({ board_id: board, conversation_id: conversationId, told: null, heard_at: null, test_until: until, test_language: language })
      .onConflict((conflict) => conflict.columns(['board_id', 'conversation_id']).doUpdateSet({ test_until: until, test_language: language }))
      .execute();
  }

  /** Tests for which nothing arrived in time; each comes out once. */
  async endTests(tx: Tx, now: Date): Promise<readonly (PlaceKey & { readonly language: Language })[]> {
    const { rows } = await sql<{ board_id: string; conversation_id: string; test_language: Language }>`with over as (
        select board_id, conversation_id, test_language from watch_place where test_until < ${now} for update skip locked
      ) update watch_place set test_until = null, test_language = null from over
      where watch_place.board_id = over.board_id and watch_place.conversation_id = over.conversation_id
      returning over.board_id, over.conversation_id, over.test_language`.execute(transactionOf(tx));
    return rows.map((row) => ({ boardId: row.board_id, conversationId: row.conversation_id, language: row.test_language }));
  }

  /** Where a test waits. */
  async testing(): Promise<readonly PlaceKey[]> {
    const rows = await this.db.selectFrom('watch_place').select(['board_id', 'conversation_id']).where('test_until', 'is not', null).execute();
    return rows.map((row) => ({ boardId: row.board_id, conversationId: row.conversation_id }));
  }

  /** A school's conversations of several people in which the app is, the oldest first. */
  async places(board: BoardId, school: string): Promise<readonly WatchedPlace[]> {
    const rows = await this.db
      .selectFrom('conversation as c')
      .leftJoin('watch_place as w', (join) => join.onRef('w.board_id', '=', 'c.board_id').onRef('w.conversation_id', '=', 'c.id'))
      .select(['c.id', 'c.kind', 'c.installed_at', 'w.told', 'w.heard_at'])
      .where('c.board_id', '=', board)
      .where('c.school', '=', school)
      .where('c.removed_at', 'is', null)
      .where('c.kind', 'in', ['groupChat', 'channel'])
      .orderBy('c.installed_at')
      .execute();
    return rows.map((row) => ({ boardId: board, conversationId: row.id, school, kind: row.kind as 'groupChat' | 'channel', installedAt: row.installed_at, told: row.told, heardAt: row.heard_at }));
  }
}
