import { spawn } from 'node:child_process';
import { createReadStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Pool } from 'pg';
import { from } from 'pg-copy-streams';
import { DIST } from './built';
import { SCHOOL } from './consentSchool';

export interface ImportFigures {
  readonly rows: number;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  /** The most memory that the command held at any moment; null where that can't be seen. */
  readonly peakMegabytes: number | null;
  readonly report: object;
}

export interface CopyFigures {
  readonly seconds: number;
  readonly rowsPerSecond: number;
}

const SAMPLE_MS = 20;

/** Runs the administrator's command as it ships, from its start to its end, and watches its memory. */
export async function runImport(file: string, rows: number, url: string, signal: AbortSignal): Promise<ImportFigures> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...commandFlags(), join(DIST, 'cli.js'), 'consent', 'import', file, '--school', SCHOOL, '--apply', '--json'], {
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let out = '';
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
  let peak: number | null = null;
  const sampling = setInterval(() => (peak = peakMemory(child.pid) ?? peak), SAMPLE_MS);
  const [code] = (await once(child, 'close').finally(() => clearInterval(sampling))) as [number | null];
  const seconds = (performance.now() - startedAt) / 1_000;
  if (code !== 0) throw new Error(`the import ended with ${code}:\n${said}`);
  return { rows, seconds, rowsPerSecond: rows / seconds, peakMegabytes: peak, report: JSON.parse(out) as object };
}

/** What `npm run houvast` gives to Node. */
function commandFlags(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { houvast: string } };
  return scripts.houvast.split(' ').filter((word) => word.startsWith('--'));
}

/** What Linux keeps as the highest resident size of a process so far. */
function peakMemory(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
  } catch {
    return null;
  }
}

/** The same rows, by PostgreSQL's own way in, into a plain table. */
export async function bareCopy(pool: Pool, file: string, rows: number): Promise<CopyFigures> {
  const columns = Array.from({ length: 14 }, (_, index) => `c${index} text`).join(', ');
  await pool.query(`create table bare_copy (${columns})`);
  const client = await pool.connect();
  const startedAt = performance.now();
  try {
    await pipeline(createReadStream(file, { highWaterMark: 256 * 1_024 }), client.query(from(`copy bare_copy from stdin (format csv, delimiter ';', header true)`)));
  } finally {
    client.release();
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  await pool.query('drop table bare_copy');
  return { seconds, rowsPerSecond: rows / seconds };
}
