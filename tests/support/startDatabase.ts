import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { embeddedServer } from '../../src/storage/embedded/embeddedServer';
import { keepRunning } from './runningDatabase';

/** One real PostgreSQL for a whole run of Jest; each test file makes a database of its own in it (testDatabase.ts). */
export default async function startDatabase(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-tests-'));
  // As root PostgreSQL runs as another user, who must be able to walk in here.
  chmodSync(folder, 0o755);
  const server = await embeddedServer(folder);
  const postmaster = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  keepRunning({ postmaster, stop: server.stop, clear: () => rmSync(folder, { recursive: true, force: true }) });
  await hurry(server.url);
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
