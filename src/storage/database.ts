import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import { Pool, types } from 'pg';
import type { Schema } from './schema';

export type Database = Kysely<Schema>;
export type DatabaseTransaction = Transaction<Schema>;

const PG_DATE = 1082;
// A date without a time has no time zone: as text it stays the day that was written.
types.setTypeParser(PG_DATE, (value) => value);

export interface OpenDatabase {
  readonly db: Database;
  readonly pool: Pool;
  close(): Promise<void>;
}

/** Opens a pool. `statement_timeout` keeps one slow query from holding a turn for ever. */
export function openDatabase(url: string, options: { readonly connections?: number; readonly onError?: (error: Error) => void } = {}): OpenDatabase {
  const pool = new Pool({
    connectionString: url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'houvast',
  });
  // Without listeners a connection that breaks would end the process: the pool hears of those that lie idle, and each
  // of the others may break in the middle of a transaction, between two queries.
  pool.on('error', (error) => options.onError?.(error));
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, close: () => db.destroy() };
}
