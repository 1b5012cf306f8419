import type { CaseDeadlines, CaseKey } from '../escalation/caseDeadlines';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

export class SqlCaseDeadlines implements CaseDeadlines {
  constructor(private readonly db: Database) {}

  async set(tx: Tx, { board, caseId }: CaseKey, due: Date | null): Promise<void> {
    const db = transactionOf(tx);
    if (due === null) {
      await db.deleteFrom('case_deadline').where('board_id', '=', board).where('case_id', '=', caseId).execute();
      return;
    }
    await db
      .insertInto('case_deadline')
      .values({ board_id: board, case_id: caseId, due_at: due })
      .onConflict((conflict) => conflict.columns(['board_id', 'case_id']).doUpdateSet({ due_at: due }))
      .execute();
  }

  async due(now: Date, limit: number): Promise<readonly CaseKey[]> {
    const rows = await this.db.selectFrom('case_deadline').select(['board_id', 'case_id']).where('due_at', '<=', now).orderBy('due_at').orderBy('case_id').limit(limit).execute();
    return rows.map((row) => ({ board: row.board_id, caseId: row.case_id }));
  }

  async waiting(board: BoardId): Promise<readonly string[]> {
    const rows = await this.db.selectFrom('case_deadline').select('case_id').where('board_id', '=', board).orderBy('case_id').execute();
    return rows.map((row) => row.case_id);
  }
}
