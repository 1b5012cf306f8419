import { sql, type Selectable } from 'kysely';
import type { PictureSource } from '../graph/graphPictures';
import type { DeclaredReason, Hiding, PostedCheck, PostedKey, PostedOutcome } from '../images/postedCheck';
import type { PostedChecks } from '../images/postedChecks';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Database, DatabaseTransaction } from './database';
import type { Schema } from './schema';
import { transactionOf } from './unitOfWork.sql';

/** Messages with pictures that were posted in a conversation, and how the look at them went. Where they are, not what is on them. */
export class SqlPostedChecks implements PostedChecks {
  constructor(private readonly db: Database) {}

  async of(key: PostedKey): Promise<PostedCheck | null> {
    const row = await this.db
      .selectFrom('posted_check')
      .selectAll()
      .where('board_id', '=', key.boardId)
      .where('conversation_id', '=', key.conversationId)
      .where('message_id', '=', key.messageId)
      .executeTakeFirst();
    return row === undefined ? null : toCheck(row);
  }

  async begin(tx: Tx, check: PostedCheck): Promise<boolean> {
    const result = await transactionOf(tx)
      .insertInto('posted_check')
      .values({
        board_id: check.boardId,
        conversation_id: check.conversationId,
        message_id: check.messageId,
        person_id: check.personId,
        root_id: check.rootId,
        sources: null,
        at: check.at,
        ...changing(check),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }

  async save(tx: Tx, before: PostedCheck, after: PostedCheck): Promise<boolean> {
    const result = await transactionOf(tx)
      .updateTable('posted_check')
      .set({ at: after.at, ...changing(after) })
      .where('board_id', '=', before.boardId)
      .where('conversation_id', '=', before.conversationId)
      .where('message_id', '=', before.messageId)
      .where('version', '=', before.version)
      .executeTakeFirst();
    return result.numUpdatedRows === 1n;
  }

  async due(now: Date, limit: number): Promise<readonly PostedKey[]> {
    const rows = await this.db.selectFrom('posted_check').select(KEY).where('due_at', '<=', now).orderBy('due_at').limit(limit).execute();
    return rows.map(toKey);
  }

  async hidingOpen(limit: number): Promise<readonly PostedKey[]> {
    const rows = await this.db.selectFrom('posted_check').select(KEY).where('hiding', 'in', ['wanted', 'toRelease']).orderBy('at').limit(limit).execute();
    return rows.map(toKey);
  }

  /** Where a message's pictures are; null: Graph is to be asked. */
  async sourcesOf({ boardId, conversationId, messageId }: PostedKey): Promise<readonly PictureSource[] | null> {
    const row = await this.db
      .selectFrom('posted_check')
      .select('sources')
      .where('board_id', '=', boardId)
      .where('conversation_id', '=', conversationId)
      .where('message_id', '=', messageId)
      .executeTakeFirst();
    return (row?.sources ?? null) as readonly PictureSource[] | null;
  }

  async setSources({ boardId, conversationId, messageId }: PostedKey, sources: readonly PictureSource[] | null, tx?: Tx): Promise<void> {
    const db: Database | DatabaseTransaction = tx === undefined ? this.db : transactionOf(tx);
    await db
      .updateTable('posted_check')
      .set({ sources: sources === null ? null : JSON.stringify(sources) })
      .where('board_id', '=', boardId)
      .where('conversation_id', '=', conversationId)
      .where('message_id', '=', messageId)
      .execute();
  }

  /** Whether this person was told since then that something couldn't be checked for that reason. */
  async toldSince(board: BoardId, personId: string, because: string, since: Date): Promise<boolean> {
    const row = await this.db
      .selectFrom('posted_check')
      .select('message_id')
      .where('board_id', '=', board)
      .where('person_id', '=', personId)
      .where('warned_at', '>=', since)
      .where(sql<boolean>`warning->>'because' = ${because}`)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  async forget(before: Date): Promise<number> {
    const result = await this.db.deleteFrom('posted_check').where('at', '<', before).where('hiding', 'not in', ['hidden', 'toRelease']).executeTakeFirst();
    return Number(result.numDeletedRows);
  }
}

const KEY = ['board_id', 'conversation_id', 'message_id'] as const;

type Row = Selectable<Schema['posted_check']>;

function changing(check: PostedCheck) {
  return {
    language: check.language,
    outcome: check.outcome,
    warning: check.warning === null ? null : JSON.stringify(check.warning),
    declared: check.declared,
    warned_at: check.warnedAt,
    reminded_at: check.remindedAt,
    due_at: check.dueAt,
    hiding: check.hiding,
    version: check.version,
  };
}

function toKey(row: Pick<Row, (typeof KEY)[number]>): PostedKey {
  return { boardId: row.board_id, conversationId: row.conversation_id, messageId: row.message_id };
}

function toCheck(row: Row): PostedCheck {
  return {
    ...toKey(row),
    personId: row.person_id,
    rootId: row.root_id,
    language: row.language,
    outcome: row.outcome as PostedOutcome,
    warning: row.warning as PostedCheck['warning'],
    declared: row.declared as DeclaredReason | null,
    warnedAt: row.warned_at,
    remindedAt: row.reminded_at,
    dueAt: row.due_at,
    hiding: row.hiding as Hiding,
    at: row.at,
    version: row.version,
  };
}
