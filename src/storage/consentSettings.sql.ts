import { INITIAL_CONSENT_SETTINGS, type ConsentSettings, type ConsentSettingsStore } from '../consent/consentSettings';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

export class SqlConsentSettings implements ConsentSettingsStore {
  constructor(private readonly db: Database) {}

  async of(board: BoardId, school: string): Promise<ConsentSettings> {
    const row = await this.db.selectFrom('consent_settings').selectAll().where('board_id', '=', board).where('school', '=', school).executeTakeFirst();
    if (row === undefined) return INITIAL_CONSENT_SETTINGS;
    return {
      source: row.source_name === null ? { kind: 'houvast' } : { kind: 'elsewhere', name: row.source_name, url: row.source_url },
      deadline: row.deadline,
    };
  }

  async save(tx: Tx, board: BoardId, school: string, { source, deadline }: ConsentSettings): Promise<void> {
    const values = {
      source_name: source.kind === 'elsewhere' ? source.name : null,
      source_url: source.kind === 'elsewhere' ? source.url : null,
      deadline,
    };
    await transactionOf(tx)
      .insertInto('consent_settings')
      .values({ board_id: board, school, ...values })
      .onConflict((conflict) => conflict.columns(['board_id', 'school']).doUpdateSet(values))
      .execute();
  }
}
