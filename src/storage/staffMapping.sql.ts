import type { Deputy } from '../people/directory';
import type { Supervision } from '../people/inMemoryDirectory';
import type { BoardId } from '../people/person';
import type { StaffMapping } from '../people/staffMapping';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

export class SqlStaffMapping implements StaffMapping {
  constructor(private readonly db: Database) {}

  async deputies(board: BoardId, notBefore: string): Promise<readonly Deputy[]> {
    const rows = await this.db.selectFrom('deputy').selectAll().where('board_id', '=', board).where('to_date', '>=', notBefore).orderBy('from_date').orderBy('of_id').orderBy('deputy_id').execute();
    return rows.map((row) => ({ of: row.of_id, deputy: row.deputy_id, from: row.from_date, to: row.to_date }));
  }

  async saveDeputy(tx: Tx, board: BoardId, { of, deputy, from, to }: Deputy): Promise<void> {
    await transactionOf(tx)
      .insertInto('deputy')
      .values({ board_id: board, of_id: of, deputy_id: deputy, from_date: from, to_date: to })
      .onConflict((conflict) => conflict.columns(['board_id', 'of_id', 'deputy_id', 'from_date']).doUpdateSet({ to_date: to }))
      .execute();
  }

  async removeDeputy(tx: Tx, board: BoardId, { of, deputy, from }: Deputy): Promise<void> {
    await transactionOf(tx).deleteFrom('deputy').where('board_id', '=', board).where('of_id', '=', of).where('deputy_id', '=', deputy).where('from_date', '=', from).execute();
  }

  async supervision(board: BoardId): Promise<readonly Supervision[]> {
    const rows = await this.db.selectFrom('supervision').selectAll().where('board_id', '=', board).orderBy('person_id').execute();
    return rows.map((row) => ({ of: row.person_id, supervisor: row.supervisor_id }));
  }

  async saveSupervisor(tx: Tx, board: BoardId, { of, supervisor }: Supervision): Promise<void> {
    await transactionOf(tx)
      .insertInto('supervision')
      .values({ board_id: board, person_id: of, supervisor_id: supervisor })
      .onConflict((conflict) => conflict.columns(['board_id', 'person_id']).doUpdateSet({ supervisor_id: supervisor }))
      .execute();
  }

  async removeSupervisor(tx: Tx, board: BoardId, of: string): Promise<void> {
    await transactionOf(tx).deleteFrom('supervision').where('board_id', '=', board).where('person_id', '=', of).execute();
  }
}
