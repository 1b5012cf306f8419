import { sql, type Insertable, type Selectable } from 'kysely';
import type { CardState, CoveredOffer, SharedFace, SharedPicture, SharedPictures } from '../images/sharedPictures';
import type { BoardId } from '../people/person';
import type { Database, DatabaseTransaction } from './database';
import type { Schema } from './schema';

type Row = Selectable<Schema['shared_picture']>;

export class SqlSharedPictures implements SharedPictures {
  constructor(private readonly db: Database | DatabaseTransaction) {}

  async record(picture: SharedPicture): Promise<'recorded' | 'exists'> {
    const result = await this.db.insertInto('shared_picture').values(toRow(picture)).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 0n ? 'exists' : 'recorded';
  }

  async byId(board: BoardId, id: string): Promise<SharedPicture | null> {
    const row = await this.of(board).where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : toPicture(row);
  }

  async byTicket(board: BoardId, ticketKey: string): Promise<SharedPicture | null> {
    const row = await this.of(board).where('ticket_key', '=', ticketKey).executeTakeFirst();
    return row === undefined ? null : toPicture(row);
  }

  async ofPost(board: BoardId, postId: string): Promise<readonly SharedPicture[]> {
    return (await this.of(board).where('post_id', '=', postId).orderBy('post_index').execute()).map(toPicture);
  }

  async withPerson(board: BoardId, personId: string): Promise<readonly SharedPicture[]> {
    const rows = await this.of(board).where(sql<boolean>`person_ids @> array[${personId}]`).where('withdrawn_at', 'is', null).orderBy('shared_at').orderBy('id').execute();
    return rows.map(toPicture);
  }

  async online(board: BoardId, after: string | null, limit: number): Promise<readonly SharedPicture[]> {
    const query = this.of(board).where('withdrawn_at', 'is', null);
    const rest = after === null ? query : query.where('id', '>', after);
    return (await rest.orderBy('id').limit(limit).execute()).map(toPicture);
  }

  async takenDownBetween(board: BoardId, postedBy: string, from: Date, to: Date): Promise<readonly SharedPicture[]> {
    const rows = await this.of(board).where('posted_by', '=', postedBy).where('withdrawn_at', '>=', from).where('withdrawn_at', '<', to).orderBy('withdrawn_at').orderBy('id').execute();
    return rows.map(toPicture);
  }

  async cardIs(board: BoardId, postId: string, state: CardState, activityId: string | null, at: Date): Promise<void> {
    await this.db
      .updateTable('shared_picture')
      .set((eb) => ({
        card: state,
        activity_id: eb.fn.coalesce('activity_id', eb.val(activityId)),
        stuck_at: state === 'stuck' ? eb.fn.coalesce('stuck_at', eb.val(at)) : eb.ref('stuck_at'),
      }))
      .where('board_id', '=', board)
      .where('post_id', '=', postId)
      .where('card', '<>', 'removed')
      .execute();
  }

  async withdraw(board: BoardId, id: string, at: Date): Promise<'withdrawn' | 'alreadyWithdrawn'> {
    const result = await this.db
      .updateTable('shared_picture')
      .set({ withdrawn_at: at, faces: '[]' })
      .where('board_id', '=', board)
      .where('id', '=', id)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
    return result.numUpdatedRows === 0n ? 'alreadyWithdrawn' : 'withdrawn';
  }

  async setOffer(board: BoardId, id: string, offer: CoveredOffer): Promise<void> {
    await this.db
      .updateTable('shared_picture')
      .set({ offer: JSON.stringify(offer), offer_until: offer.state === 'open' ? offer.until : null })
      .where('board_id', '=', board)
      .where('id', '=', id)
      .execute();
  }

  async offersUntil(moment: Date, limit: number): Promise<readonly SharedPicture[]> {
    return (await this.db.selectFrom('shared_picture').selectAll().where('offer_until', '<=', moment).orderBy('offer_until').limit(limit).execute()).map(toPicture);
  }

  async everStuck(board: BoardId, school: string): Promise<readonly SharedPicture[]> {
    const rows = await this.of(board).where('school', '=', school).where('withdrawn_at', 'is not', null).where('stuck_at', 'is not', null).orderBy('shared_at').orderBy('id').execute();
    return rows.map(toPicture);
  }

  private of(board: BoardId) {
    return this.db.selectFrom('shared_picture').selectAll().where('board_id', '=', board);
  }
}

function toRow(picture: SharedPicture): Insertable<Schema['shared_picture']> {
  const { offer } = picture;
  return {
    board_id: picture.boardId,
    id: picture.id,
    post_id: picture.postId,
    post_index: picture.index,
    ticket_key: picture.ticketKey,
    how: picture.how,
    school: picture.school,
    conversation_id: picture.conversationId,
    place: picture.place,
    posted_by: picture.postedBy,
    purpose: picture.purpose,
    alt_text: picture.altText,
    media_type: picture.mediaType,
    width: picture.width,
    height: picture.height,
    blob_key: picture.blobKey,
    person_ids: [...picture.personIds],
    faces: JSON.stringify(picture.faces),
    consent_event_ids: [...picture.consentEventIds],
    covered_faces: picture.coveredFaces,
    shared_at: picture.sharedAt,
    withdrawn_at: picture.withdrawnAt,
    card: picture.card,
    stuck_at: picture.stuckAt,
    activity_id: picture.activityId,
    offer: offer === null ? null : JSON.stringify(offer),
    offer_until: offer?.state === 'open' ? offer.until : null,
  };
}

function toPicture(row: Row): SharedPicture {
  const offer = row.offer as (Omit<CoveredOffer, 'until'> & { readonly until: string }) | null;
  return {
    boardId: row.board_id,
    id: row.id,
    postId: row.post_id,
    index: row.post_index,
    ticketKey: row.ticket_key,
    how: row.how,
    school: row.school,
    conversationId: row.conversation_id,
    place: row.place,
    postedBy: row.posted_by,
    purpose: row.purpose,
    altText: row.alt_text,
    mediaType: row.media_type === 'image/png' ? 'image/png' : 'image/jpeg',
    width: row.width,
    height: row.height,
    blobKey: row.blob_key,
    personIds: row.person_ids,
    faces: row.faces as readonly SharedFace[],
    consentEventIds: row.consent_event_ids,
    coveredFaces: row.covered_faces,
    sharedAt: row.shared_at,
    withdrawnAt: row.withdrawn_at,
    card: row.card,
    stuckAt: row.stuck_at,
    activityId: row.activity_id,
    offer: offer === null ? null : { ...offer, until: new Date(offer.until) },
  };
}
