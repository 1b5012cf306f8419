import type { CodeOfConduct } from '../gedragscode/codeOfConduct';
import type { CodeStore, StoredCode } from '../gedragscode/codeStore';
import type { BoardId } from '../people/person';
import type { Clock } from '../runtime/clock';
import type { Database } from './database';

export class SqlCodeStore implements CodeStore {
  constructor(
    private readonly db: Database,
    private readonly board: BoardId,
    private readonly clock: Clock,
  ) {}

  async save(code: CodeOfConduct, version: string): Promise<'stored' | 'replaced' | 'unchanged'> {
    return this.db.transaction().execute(async (db) => {
      const before = await db
        .selectFrom('code_version')
        .select('code')
        .where('board_id', '=', this.board)
        .where('version', '=', version)
        .forUpdate()
        .executeTakeFirst();
      if (before !== undefined && isSame(before.code, code)) return 'unchanged';
      const values = { imported_at: this.clock.now(), code: JSON.stringify(code) };
      await db
        .insertInto('code_version')
        .values({ board_id: this.board, version, ...values })
        .onConflict((conflict) => conflict.columns(['board_id', 'version']).doUpdateSet(values))
        .execute();
      return before === undefined ? 'stored' : 'replaced';
    });
  }

  async load(version?: string): Promise<StoredCode | null> {
    let query = this.db.selectFrom('code_version').selectAll().where('board_id', '=', this.board);
    if (version !== undefined) query = query.where('version', '=', version);
    const row = await query.orderBy('version', 'desc').limit(1).executeTakeFirst();
    return row === undefined ? null : { version: row.version, code: row.code as CodeOfConduct };
  }

  async versions(): Promise<readonly string[]> {
    const rows = await this.db.selectFrom('code_version').select('version').where('board_id', '=', this.board).orderBy('version', 'desc').execute();
    return rows.map((row) => row.version);
  }
}

/** The database keeps JSON with its keys in another order. */
function isSame(left: unknown, right: unknown): boolean {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, sorted(entry)]))
        : value;
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
}
