import type { DistanceMemory } from '../distance/distanceMemory';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Check } from '../settings/schoolPractice';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

export class SqlDistanceMemory implements DistanceMemory {
  constructor(private readonly db: Database) {}

  async tell(tx: Tx, board: BoardId, personId: string, check: Check, day: string): Promise<boolean> {
    const result = await transactionOf(tx)
      .insertInto('check_notice')
      .values({ board_id: board, person_id: personId, kind: check, day })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }

  async askedForHelp(tx: Tx, board: BoardId, conversationId: string, at: Date): Promise<void> {
    await transactionOf(tx)
      .insertInto('help_asked')
      .values({ board_id: board, conversation_id: conversationId, at })
      .onConflict((conflict) => conflict.columns(['board_id', 'conversation_id']).doUpdateSet({ at }))
      .execute();
  }

  async helpAskedSince(board: BoardId, conversationId: string, since: Date): Promise<boolean> {
    const row = await this.db.selectFrom('help_asked').select('at').where('board_id', '=', board).where('conversation_id', '=', conversationId).where('at', '>=', since).executeTakeFirst();
    return row !== undefined;
  }

  async forget(day: string, before: Date): Promise<void> {
    await this.db.deleteFrom('check_notice').where('day', '<', day).execute();
    await this.db.deleteFrom('help_asked').where('at', '<', before).execute();
  }
}
