import type { ConsentMapping } from '../consent/import/consentMapping';
import type { ConsentMappings } from '../consent/import/consentMappings';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

export class SqlConsentMappings implements ConsentMappings {
  constructor(private readonly db: Database) {}

  async of(board: BoardId, school: string): Promise<ConsentMapping | null> {
    const row = await this.db.selectFrom('consent_mapping').select('mapping').where('board_id', '=', board).where('school', '=', school).executeTakeFirst();
    return row === undefined ? null : (row.mapping as ConsentMapping);
  }

  async save(tx: Tx, board: BoardId, school: string, mapping: ConsentMapping, at: Date): Promise<void> {
    const kept = { mapping: JSON.stringify(mapping), saved_at: at };
    await transactionOf(tx)
      .insertInto('consent_mapping')
      .values({ board_id: board, school, ...kept })
      .onConflict((conflict) => conflict.columns(['board_id', 'school']).doUpdateSet(kept))
      .execute();
  }
}
