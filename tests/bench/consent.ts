import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { built } from './built';
import { checkClasses, fillEvents, type GroupFigures } from './consentGroup';
import { bareCopy, runImport, type CopyFigures, type ImportFigures } from './consentImport';
import { fillSchool, writeList } from './consentSchool';

export interface ConsentBenchSizes {
  /** Rows of the list, one per student. */
  readonly rows: number;
  /** Students of the large school in the comparison of a class; a thousand of the small one. */
  readonly students: number;
  /** Entries of the large school. */
  readonly events: number;
}

export interface ConsentBenchFigures {
  readonly fileMegabytes: number;
  readonly bareCopy: CopyFigures;
  /** The first import: every row new. */
  readonly first: ImportFigures;
  /** The same list once more: every row unchanged. */
  readonly again: ImportFigures;
  /** How many times as fast the bare COPY was. */
  readonly copyRatio: number;
  readonly smallSchool: GroupFigures | null;
  readonly largeSchool: GroupFigures | null;
  /** Large to small; 1 is ideal. */
  readonly classRatio: number | null;
}

export interface ConsentBenchOptions extends ConsentBenchSizes {
  readonly progress: (line: string) => void;
  readonly signal: AbortSignal;
}

const SMALL_SCHOOL = 1_000;

/** A school's list into an embedded PostgreSQL, and a class in a small and in a very large school. */
export async function measureConsent(options: ConsentBenchOptions): Promise<ConsentBenchFigures> {
  const { rows, students, progress, signal } = options;
  const { embeddedServer } = built<typeof import('../../src/storage/embedded/embeddedServer')>('storage/embedded/embeddedServer');
  const folder = mkdtempSync(join(tmpdir(), 'houvast-bench-'));
  // As root PostgreSQL runs as another user, who must be able to walk in here.
  chmodSync(folder, 0o755);
  const server = await embeddedServer(folder);
  try {
    const list = join(folder, 'list.csv');
    progress(`  a list of ${rows} rows`);
    const bytes = await writeList(list, rows);
    const imported = await inDatabase(server.url, 'bench_import', async (url, pool) => {
      await fillSchool(pool, rows);
      progress('  bare COPY');
      const copied = await bareCopy(pool, list, rows);
      progress('  import');
      const first = await runImport(list, rows, url, signal);
      progress('  import again');
      const again = await runImport(list, rows, url, signal);
      return { bareCopy: copied, first, again, copyRatio: copied.rowsPerSecond / first.rowsPerSecond };
    });
    const figures = { fileMegabytes: bytes / 1_048_576, ...imported };
    if (students === 0) return { ...figures, smallSchool: null, largeSchool: null, classRatio: null };
    const smallSchool = await measureSchool(server.url, SMALL_SCHOOL, (options.events / students) * SMALL_SCHOOL, options);
    const largeSchool = await measureSchool(server.url, students, options.events, options);
    return { ...figures, smallSchool, largeSchool, classRatio: largeSchool.medianMs / smallSchool.medianMs };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureSchool(server: string, students: number, events: number, { progress, signal }: ConsentBenchOptions): Promise<GroupFigures> {
  signal.throwIfAborted();
  progress(`  a school of ${students} students with ${events} entries`);
  return inDatabase(server, `bench_school_${students}`, async (url, pool) => {
    await fillSchool(pool, students);
    await fillEvents(pool, students, events, progress);
    return checkClasses(url, students, events);
  });
}

/** A database of its own with all tables, thrown away afterwards: a million rows needn't outlive the run. */
async function inDatabase<T>(server: string, name: string, work: (url: string, pool: import('pg').Pool) => Promise<T>): Promise<T> {
  const { openDatabase } = built<typeof import('../../src/storage/database')>('storage/database');
  const { migrate } = built<typeof import('../../src/storage/migrate')>('storage/migrate');
  const administrator = new Client({ connectionString: server });
  await administrator.connect();
  await administrator.query(`create database ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}`, search: '?statement_timeout=0' }).href;
  const { db, pool, close } = openDatabase(url);
  try {
    const migrated = await migrate(db);
    if (migrated.kind !== 'migrated') throw new Error('the database of the bench could not be made', { cause: migrated });
    return await work(url, pool);
  } finally {
    await close();
    await administrator.query(`drop database ${name} with (force)`);
    await administrator.end();
  }
}
