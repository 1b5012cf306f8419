import { versionInForce, type CodeVersions } from '../gedragscode/codeVersions';
import type { BoardId } from '../people/person';
import type { Database } from './database';

export class SqlCodeVersions implements CodeVersions {
  constructor(private readonly db: Database) {}

  async versionOn(board: BoardId, day: string): Promise<string | null> {
    const rows = await this.db.selectFrom('code_version').select('version').where('board_id', '=', board).execute();
    return versionInForce(rows.map(({ version }) => version), day);
  }
}
