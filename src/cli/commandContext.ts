import { amsterdamDate } from '../calendar/amsterdamTime';
import type { Config } from '../config/config';
import { demoCases } from '../demo/school/demoCases';
import { demoSchool } from '../demo/school/demoSchool';
import type { BoardId } from '../people/person';
import { systemClock } from '../runtime/clock';
import { openDatabase, type Database, type OpenDatabase } from '../storage/database';
import { migrate } from '../storage/migrate';
import { NewerDatabaseError } from '../storage/newerDatabaseError';
import { SqlSchools } from '../storage/schools.sql';
import { useDatabase } from './useDatabase';

/** The database of a command: the server that runs, or one that is started and stopped for it. */
export interface CommandContext {
  readonly db: Database;
  readonly pool: OpenDatabase['pool'];
  readonly board: BoardId;
  close(): Promise<void>;
}

/** Brings the tables up to date; without a bot id an empty database gets the demo school, as at `npm start`. */
export async function openCommandContext(config: Config): Promise<CommandContext> {
  const used = await useDatabase(config);
  const opened = openDatabase(used.url, { connections: 4 });
  const close = async (): Promise<void> => {
    await opened.close();
    await used.done();
  };
  try {
    const migrated = await migrate(opened.db);
    if (migrated.kind === 'newerDatabase') throw new NewerDatabaseError();
    if (migrated.kind === 'failed') throw new Error('de database kon niet worden bijgewerkt', { cause: migrated.cause });
    const schools = new SqlSchools(opened.db);
    if (config.bot === null) {
      const today = amsterdamDate(systemClock.now());
      const demo = demoSchool(today);
      await schools.fill({ ...demo, purposes: demo.purposes.purposes, cases: demoCases(today, demo.showcase.teamLeader.id) });
    }
    const board = config.bot?.tenantId ?? (await schools.boards())[0] ?? 'demo';
    return { db: opened.db, pool: opened.pool, board, close };
  } catch (error) {
    await close();
    throw error;
  }
}
