import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

/** Who was told at first contact that this is an automated assistant, and what it sees. */
export class SqlNotices {
  private readonly told = new Set<string>();

  constructor(private readonly db: Database) {}

  async has(board: BoardId, personId: string): Promise<boolean> {
    const key = `${board}\n${personId}`;
    if (this.told.has(key)) return true;
    const row = await this.db.selectFrom('notice').select('person_id').where('board_id', '=', board).where('person_id', '=', personId).executeTakeFirst();
    if (row !== undefined) this.told.add(key);
    return row !== undefined;
  }

  /** True for the first one only. */
  async add(tx: Tx, board: BoardId, personId: string, at: Date): Promise<boolean> {
    const result = await transactionOf(tx)
      .insertInto('notice')
      .values({ board_id: board, person_id: personId, noticed_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }
}
