import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { SchoolSettings, SettingsStore } from '../settings/schoolSettings';
import type { Database, DatabaseTransaction } from './database';
import { settingsOf, settingsRow } from './settingsRow';
import { transactionOf } from './unitOfWork.sql';

export class SqlSettingsStore implements SettingsStore {
  constructor(private readonly db: Database) {}

  async of(board: BoardId, school: string): Promise<SchoolSettings | null> {
    const row = await schoolRow(this.db, board, school).executeTakeFirst();
    return row === undefined ? null : settingsOf(row);
  }

  async during(tx: Tx, board: BoardId, school: string): Promise<SchoolSettings | null> {
    const row = await schoolRow(transactionOf(tx), board, school).forShare().executeTakeFirst();
    return row === undefined ? null : settingsOf(row);
  }

  async save(tx: Tx, settings: SchoolSettings): Promise<void> {
    await transactionOf(tx).updateTable('school').set(settingsRow(settings)).where('board_id', '=', settings.boardId).where('key', '=', settings.school).execute();
  }
}

function schoolRow(db: Database | DatabaseTransaction, board: BoardId, school: string) {
  return db.selectFrom('school').selectAll().where('board_id', '=', board).where('key', '=', school);
}
