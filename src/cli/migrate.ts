import type { Config } from '../config/config';
import { openDatabase } from '../storage/database';
import { migrate } from '../storage/migrate';
import { NewerDatabaseError } from '../storage/newerDatabaseError';
import type { CliIo } from './cliIo';
import { useDatabase } from './useDatabase';

/** `migrate`: brings the tables up to date and says which migrations were applied. */
export async function migrateCommand(args: readonly string[], io: CliIo, config: Config): Promise<number> {
  if (args.some((arg) => arg !== '--json')) {
    io.err('Zo: houvast migrate [--json]');
    return 2;
  }
  const used = await useDatabase(config);
  const opened = openDatabase(used.url, { connections: 2 });
  try {
    const outcome = await migrate(opened.db);
    if (outcome.kind === 'newerDatabase') throw new NewerDatabaseError();
    if (outcome.kind === 'failed') throw new Error(`migratie ${outcome.migration ?? ''} mislukte; er is niets veranderd`, { cause: outcome.cause });
    if (args.includes('--json')) io.out(JSON.stringify({ applied: outcome.applied }));
    else io.out(outcome.applied.length === 0 ? 'De database is al bij.' : `Bijgewerkt: ${outcome.applied.join(', ')}`);
    return 0;
  } finally {
    await opened.close();
    await used.done();
  }
}
