import type { ConsentImportRecord, ImportLog } from '../consent/import/importLog';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

export class SqlImportLog implements ImportLog {
  constructor(private readonly db: Database) {}

  async recent(board: BoardId, school: string, most: number): Promise<readonly ConsentImportRecord[]> {
    const rows = await this.db
      .selectFrom('consent_import')
      .selectAll()
      .where('board_id', '=', board)
      .where('school', '=', school)
      .orderBy('applied_at', 'desc')
      .orderBy('id', 'desc')
      .limit(most)
      .execute();
    return rows.map(({ rows, new: added, changed, withdrawn, unchanged, unmatched, duplicates, rejected, ...row }) => ({
      boardId: row.board_id,
      school: row.school,
      id: row.id,
      source: row.source,
      appliedAt: row.applied_at,
      by: row.by_id,
      counts: { rows, new: added, changed, withdrawn, unchanged, unmatched, duplicates, rejected },
    }));
  }

  async record(tx: Tx, { boardId, school, id, source, appliedAt, by, counts }: ConsentImportRecord): Promise<void> {
    await transactionOf(tx)
      .insertInto('consent_import')
      .values({ board_id: boardId, school, id, source, applied_at: appliedAt, by_id: by, ...counts })
      .execute();
  }
}
