import type { BoardId } from '../people/person';
import type { SchoolSettings, SettingsStore } from '../settings/schoolSettings';
import type { Database } from './database';

export class SqlSettingsStore implements SettingsStore {
  constructor(private readonly db: Database) {}

  async of(board: BoardId, school: string): Promise<SchoolSettings | null> {
    const row = await this.db.selectFrom('school').selectAll().where('board_id', '=', board).where('key', '=', school).executeTakeFirst();
    if (row === undefined) return null;
    return {
      boardId: row.board_id,
      school: row.key,
      schoolName: row.name,
      watch: { mode: row.watch_mode, decisionReference: row.decision_reference, decisionDate: row.decision_date },
    };
  }
}
