import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openDatabase } from '../../src/storage/database';
import { embeddedServer } from '../../src/storage/embedded/embeddedServer';
import { migrate } from '../../src/storage/migrate';
import { keepRunning } from './runningDatabase';

/** A database with all tables and nothing in them, to copy: a fifth of the time that it takes to make them. */
export const MIGRATED = 'migrated';

/** One real PostgreSQL for a whole run of Jest; each test file makes a database of its own in it (testDatabase.ts). */
export default async function startDatabase(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-tests-'));
  // As root PostgreSQL runs as another user, who must be able to walk in here.
  chmodSync(folder, 0o755);
  const server = await embeddedServer(folder);
  const postmaster = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  keepRunning({ postmaster, stop: server.stop, clear: () => rmSync(folder, { recursive: true, force: true }) });
  await hurry(server.url);
  await makeTables(server.url);
  process.env['HOUVAST_TEST_DATABASE'] = server.url;
}

/** Nothing of a test has to outlive a power cut. */
async function hurry(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) await client.query(`alter system set ${setting} = off`);
  await client.query('select pg_reload_conf()');
  await client.end();
}

async function makeTables(server: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${MIGRATED}`);
  await client.end();
  const { db, close } = openDatabase(Object.assign(new URL(server), { pathname: `/${MIGRATED}` }).href, { connections: 1 });
  const migrated = await migrate(db);
  await close();
  if (migrated.kind !== 'migrated') throw new Error('the test database could not be migrated', { cause: migrated });
}
