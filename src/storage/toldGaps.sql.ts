import type { ToldGaps, ToldGapsStore } from '../escalation/coverage/gapNews';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import { transactionOf } from './unitOfWork.sql';

export class SqlToldGaps implements ToldGapsStore {
  async hold(tx: Tx, board: BoardId, school: string): Promise<ToldGaps> {
    const db = transactionOf(tx);
    await db.insertInto('line_alarm').values({ board_id: board, school, gaps: [], told_on: null }).onConflict((conflict) => conflict.doNothing()).execute();
    const row = await db.selectFrom('line_alarm').selectAll().where('board_id', '=', board).where('school', '=', school).forUpdate().executeTakeFirstOrThrow();
    return { keys: row.gaps, toldOn: row.told_on };
  }

  async save(tx: Tx, board: BoardId, school: string, { keys, toldOn }: ToldGaps): Promise<void> {
    await transactionOf(tx).updateTable('line_alarm').set({ gaps: [...keys], told_on: toldOn }).where('board_id', '=', board).where('school', '=', school).execute();
  }
}
