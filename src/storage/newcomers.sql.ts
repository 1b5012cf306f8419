import type { ConfirmedStart, Newcomers } from '../distance/newcomers';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

export class SqlNewcomers implements Newcomers {
  constructor(private readonly db: Database) {}

  async confirm(tx: Tx, board: BoardId, personId: string, { at, told }: ConfirmedStart): Promise<boolean> {
    const result = await transactionOf(tx)
      .insertInto('newcomer')
      .values({ board_id: board, person_id: personId, confirmed_at: at, told: [...told] })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }

  async of(board: BoardId, personId: string): Promise<ConfirmedStart | null> {
    const row = await this.db.selectFrom('newcomer').select(['confirmed_at', 'told']).where('board_id', '=', board).where('person_id', '=', personId).executeTakeFirst();
    return row === undefined ? null : { at: row.confirmed_at, told: row.told };
  }
}
