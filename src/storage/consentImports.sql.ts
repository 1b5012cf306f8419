import type { Pool, PoolClient } from 'pg';
import type { DeskWork, ImportDesk, ImportDesks } from '../consent/import/importDesk';
import type { SigningDeps } from '../consent/import/signImport';
import type { BoardId } from '../people/person';
import { SqlImportDesk } from './consentImportDesk.sql';
import { importFailure } from './consentImportFailure';
import { ImportTurns } from './consentImportTurns';

/** Tells our locks from those of others in the same database. */
const LOCK = 8_101;

/**
 * A list may be long, so a statement may be; ten minutes without a sign of life are an import that hangs. Dates as the
 * rooms write them. Compiling a query that runs once takes longer than it saves.
 */
const BEGIN = `begin;
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = '10min';
  set local work_mem = '64MB'; set local jit = off; set local timezone = 'UTC'; set local datestyle = 'ISO'`;

/** Desks on connections of the pool: one transaction each. */
export class SqlImportDesks implements ImportDesks {
  constructor(
    private readonly pool: Pool,
    private readonly deps: SigningDeps,
  ) {}

  async at<R>(board: BoardId, school: string, work: (desk: ImportDesk) => Promise<DeskWork<R>>): Promise<{ readonly kind: 'done'; readonly result: R } | { readonly kind: 'busy' }> {
    try {
      const client = await this.pool.connect();
      return await inTransaction(client, async (): Promise<DeskWork<{ readonly kind: 'done'; readonly result: R } | { readonly kind: 'busy' }>> => {
        const lock = await client.query<{ got: boolean }>('select pg_try_advisory_xact_lock($1, hashtext($2)) as got', [LOCK, JSON.stringify([board, school])]);
        if (lock.rows[0]?.got !== true) return { keep: false, result: { kind: 'busy' } };
        const turns = new ImportTurns();
        try {
          const { keep, result } = await work(new SqlImportDesk(client, turns, this.deps, { board, school }));
          await turns.finish();
          return { keep, result: { kind: 'done', result } };
        } finally {
          await turns.settle();
        }
      });
    } catch (error) {
      throw importFailure(error);
    }
  }
}

/** What isn't kept is rolled back; a connection on which even that fails isn't used again. */
async function inTransaction<R>(client: PoolClient, work: () => Promise<DeskWork<R>>): Promise<R> {
  let unusable: Error | undefined;
  const rollBack = (): Promise<unknown> => client.query('rollback').catch((error: Error) => (unusable = error));
  try {
    await client.query(BEGIN);
    const { keep, result } = await work();
    await (keep ? client.query('commit') : rollBack());
    return result;
  } catch (error) {
    await rollBack();
    throw error;
  } finally {
    client.release(unusable);
  }
}
