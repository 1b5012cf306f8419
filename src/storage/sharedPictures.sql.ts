import { sql, type Selectable } from 'kysely';
import type { SharedPicture, SharedPictures } from '../images/sharedPictures';
import type { BoardId } from '../people/person';
import type { Database, DatabaseTransaction } from './database';
import type { Schema } from './schema';

export class SqlSharedPictures implements SharedPictures {
  constructor(private readonly db: Database | DatabaseTransaction) {}

  async record(picture: SharedPicture): Promise<'recorded' | 'exists'> {
    const result = await this.db
      .insertInto('shared_picture')
      .values({
        board_id: picture.boardId,
        id: picture.id,
        ticket_key: picture.ticketKey,
        conversation_id: picture.conversationId,
        posted_by: picture.postedBy,
        purpose: picture.purpose,
        alt_text: picture.altText,
        media_type: picture.mediaType,
        width: picture.width,
        height: picture.height,
        blob_key: picture.blobKey,
        person_ids: [...picture.personIds],
        consent_event_ids: [...picture.consentEventIds],
        covered_faces: picture.coveredFaces,
        shared_at: picture.sharedAt,
        withdrawn_at: picture.withdrawnAt,
        activity_id: picture.activityId,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 0n ? 'exists' : 'recorded';
  }

  async byId(board: BoardId, id: string): Promise<SharedPicture | null> {
    const row = await this.db.selectFrom('shared_picture').selectAll().where('board_id', '=', board).where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : toPicture(row);
  }

  async byTicket(board: BoardId, ticketKey: string): Promise<SharedPicture | null> {
    const row = await this.db.selectFrom('shared_picture').selectAll().where('board_id', '=', board).where('ticket_key', '=', ticketKey).executeTakeFirst();
    return row === undefined ? null : toPicture(row);
  }

  async withPerson(board: BoardId, personId: string): Promise<readonly SharedPicture[]> {
    const rows = await this.db
      .selectFrom('shared_picture')
      .selectAll()
      .where('board_id', '=', board)
      .where(sql<boolean>`person_ids @> array[${personId}]`)
      .where('withdrawn_at', 'is', null)
      .orderBy('shared_at')
      .orderBy('id')
      .execute();
    return rows.map(toPicture);
  }

  async online(board: BoardId, after: string | null, limit: number): Promise<readonly SharedPicture[]> {
    let query = this.db.selectFrom('shared_picture').selectAll().where('board_id', '=', board).where('withdrawn_at', 'is', null);
    if (after !== null) query = query.where('id', '>', after);
    return (await query.orderBy('id').limit(limit).execute()).map(toPicture);
  }

  async posted(board: BoardId, id: string, activityId: string): Promise<void> {
    await this.db
      .updateTable('shared_picture')
      .set({ activity_id: activityId })
      .where('board_id', '=', board)
      .where('id', '=', id)
      .where('activity_id', 'is', null)
      .execute();
  }

  async withdraw(board: BoardId, id: string, at: Date): Promise<'withdrawn' | 'alreadyWithdrawn'> {
    const result = await this.db
      .updateTable('shared_picture')
      .set({ withdrawn_at: at })
      .where('board_id', '=', board)
      .where('id', '=', id)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
    return result.numUpdatedRows === 0n ? 'alreadyWithdrawn' : 'withdrawn';
  }
}

function toPicture(row: Selectable<Schema['shared_picture']>): SharedPicture {
  return {
    boardId: row.board_id,
    id: row.id,
    ticketKey: row.ticket_key,
    conversationId: row.conversation_id,
    postedBy: row.posted_by,
    purpose: row.purpose,
    altText: row.alt_text,
    mediaType: row.media_type === 'image/png' ? 'image/png' : 'image/jpeg',
    width: row.width,
    height: row.height,
    blobKey: row.blob_key,
    personIds: row.person_ids,
    consentEventIds: row.consent_event_ids,
    coveredFaces: row.covered_faces,
    sharedAt: row.shared_at,
    withdrawnAt: row.withdrawn_at,
    activityId: row.activity_id,
  };
}
