import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Client } from 'pg';
import { openDatabase, type Database } from '../../src/storage/database';
import type { Schema } from '../../src/storage/schema';
import { MIGRATED } from './startDatabase';

export interface TestDatabase {
  readonly url: string;
  readonly db: Database;
  /** Throws away what stands in these tables. */
  empty(...tables: readonly (keyof Schema)[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * A database of its own on the run's one PostgreSQL, with all tables (`migrated: false`: with none).
 *
 *     let database: TestDatabase;
 *     beforeAll(async () => void (database = await openTestDatabase()));
 *     afterAll(() => database.close());
 */
export async function openTestDatabase(options: { readonly migrated?: boolean; readonly connections?: number } = {}): Promise<TestDatabase> {
  const server = process.env['HOUVAST_TEST_DATABASE'];
  if (server === undefined) throw new Error('no PostgreSQL: tests run by way of jest.config.js, which starts one');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator(server, `create database ${name} template ${options.migrated === false ? 'template0' : MIGRATED} strategy file_copy`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const { db, close } = openDatabase(url, { connections: options.connections ?? 10 });
  return {
    url,
    db,
    async empty(...tables) {
      // A tenth of what `truncate` takes for so few rows.
      for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(db);
    },
    async close() {
      await close();
      await asAdministrator(server, `drop database if exists ${name} with (force)`);
    },
  };
}

async function asAdministrator(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
