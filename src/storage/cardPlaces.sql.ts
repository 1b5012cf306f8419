import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import { transactionOf } from './unitOfWork.sql';

/** Where somebody's card about a subject stands, and which state it shows. */
export interface CardPlace {
  readonly conversationId: string;
  readonly activityId: string;
  readonly version: number;
}

/** Subjects are `case:<id>`, `nudge:<id>`, `report:<case id>`, and `picture:<id>` of nobody in particular. */
export class SqlCardPlaces {
  async of(tx: Tx, board: BoardId, subject: string, personId: string): Promise<CardPlace | null> {
    const row = await transactionOf(tx)
      .selectFrom('card_place')
      .selectAll()
      .where('board_id', '=', board)
      .where('subject', '=', subject)
      .where('person_id', '=', personId)
      .executeTakeFirst();
    return row === undefined ? null : { conversationId: row.conversation_id, activityId: row.activity_id, version: row.version };
  }

  async put(tx: Tx, board: BoardId, subject: string, personId: string, place: CardPlace): Promise<void> {
    const values = { conversation_id: place.conversationId, activity_id: place.activityId, version: place.version };
    await transactionOf(tx)
      .insertInto('card_place')
      .values({ board_id: board, subject, person_id: personId, ...values })
      .onConflict((conflict) => conflict.columns(['board_id', 'subject', 'person_id']).doUpdateSet(values))
      .execute();
  }
}
