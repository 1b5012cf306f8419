import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { SchoolSettings, SettingsStore } from '../settings/schoolSettings';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

export class SqlSettingsStore implements SettingsStore {
  constructor(private readonly db: Database) {}

  async of(board: BoardId, school: string): Promise<SchoolSettings | null> {
    const row = await this.db.selectFrom('school').selectAll().where('board_id', '=', board).where('key', '=', school).executeTakeFirst();
    if (row === undefined) return null;
    return {
      boardId: row.board_id,
      school: row.key,
      schoolName: row.name,
      pictures: { hide: row.hide_pictures, escalate: row.escalate_pictures },
      languageModel: row.language_model,
      watch: { mode: row.watch_mode, decisionReference: row.decision_reference, decisionDate: row.decision_date },
    };
  }

  async save(tx: Tx, { boardId, school, watch, pictures, languageModel }: SchoolSettings): Promise<void> {
    await transactionOf(tx)
      .updateTable('school')
      .set({
        watch_mode: watch.mode,
        decision_reference: watch.decisionReference,
        decision_date: watch.decisionDate,
        hide_pictures: pictures.hide,
        escalate_pictures: pictures.escalate,
        language_model: languageModel,
      })
      .where('board_id', '=', boardId)
      .where('key', '=', school)
      .execute();
  }
}
