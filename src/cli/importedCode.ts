import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { amsterdamDate } from '../calendar/amsterdamTime';
import type { Config } from '../config/config';
import type { StoredCode } from '../gedragscode/codeStore';
import { systemClock } from '../runtime/clock';
import { SqlCodeStore } from '../storage/codeStore.sql';
import { SqlCodeVersions } from '../storage/codeVersions.sql';
import { openDatabase } from '../storage/database';
import { SqlSchools } from '../storage/schools.sql';
import type { CliIo } from './cliIo';
import { useDatabase } from './useDatabase';

/** The code that is in force today; null without an installation, or when its database can't be read: that is said, and the summary answers. */
export async function importedCode(config: Config, io: CliIo): Promise<StoredCode | null> {
  if (config.databaseUrl === null && !existsSync(join(config.dataDir, 'postgres', 'PG_VERSION'))) return null;
  try {
    const used = await useDatabase(config);
    const database = openDatabase(used.url, { connections: 1 });
    const { db } = database;
    try {
      const board = config.bot?.tenantId ?? (await new SqlSchools(db).boards())[0] ?? 'demo';
      const version = await new SqlCodeVersions(db).versionOn(board, amsterdamDate(systemClock.now()));
      return version === null ? null : await new SqlCodeStore(db, board, systemClock).load(version);
    } finally {
      await database.close();
      await used.done();
    }
  } catch {
    io.err('De database is niet te lezen. Een samenvatting antwoordt.');
    return null;
  }
}
