import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { amsterdamDate } from '../../src/calendar/amsterdamTime';
import { backupCommand } from '../../src/cli/backup';
import { restoreCommand } from '../../src/cli/restore';
import { parseConfig, type Config } from '../../src/config/config';
import { demoSchool } from '../../src/demo/school/demoSchool';
import { systemClock } from '../../src/runtime/clock';
import { openDatabase } from '../../src/storage/database';
import { FolderBlobStore } from '../../src/storage/folderBlobStore';
import { migrations } from '../../src/storage/migrations/allMigrations';
import { SqlSchools } from '../../src/storage/schools.sql';
import { SqlSharedPictures } from '../../src/storage/sharedPictures.sql';
import { sharedPicture } from '../images/contracts/sharedPicturesContract';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const demo = demoSchool(amsterdamDate(systemClock.now()));
const PICTURE = sharedPicture({ boardId: 'demo', blobKey: 'demo/0b8f8f7e-5b0a-4b5e-9d0e-111111111111', altText: 'tab\t, backslash \\. en\nregel — “ë” 😀' });
const BYTES = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7) % 256);

interface Place {
  readonly database: TestDatabase;
  readonly dataDir: string;
  readonly config: Config;
  readonly blobs: FolderBlobStore;
}

const places: Place[] = [];

async function place(migrated = true): Promise<Place> {
  // One connection that is given back: what stays open counts as "Houvast is running".
  const database = await openTestDatabase({ migrated, connections: 1 });
  const dataDir = mkdtempSync(join(tmpdir(), 'houvast-backup-'));
  const parsed = parseConfig({ DATABASE_URL: database.url, DATA_DIR: dataDir });
  if (parsed.kind !== 'ok') throw new Error(parsed.problems.join());
  const made = { database, dataDir, config: parsed.config, blobs: new FolderBlobStore(join(dataDir, 'pictures')) };
  places.push(made);
  return made;
}

afterEach(async () => {
  for (const { database, dataDir } of places.splice(0)) {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

async function run(command: typeof backupCommand, args: readonly string[], config: Config) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command(args, { out: (line) => void out.push(line), err: (line) => void err.push(line), stdin: Readable.from([]) }, config);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** The demo school with a picture; its connections are closed again. */
async function filled(): Promise<Place> {
  const one = await place();
  await new SqlSchools(one.database.db).fill({ ...demo, purposes: demo.purposes.purposes });
  await new SqlSharedPictures(one.database.db).record(PICTURE);
  await one.blobs.put(PICTURE.blobKey, { bytes: BYTES, mediaType: 'image/jpeg' });
  return one;
}

async function dump({ database }: Place): Promise<string> {
  const { db, close } = openDatabase(database.url, { connections: 1 });
  try {
    const tables = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%' order by 1`.execute(db);
    const contents: unknown[] = [];
    for (const { name } of tables.rows) contents.push([name, (await sql`select * from ${sql.table(name)} t order by t::text`.execute(db)).rows]);
    return JSON.stringify(contents);
  } finally {
    await close();
  }
}

/** As if the product had stopped: its connections are gone. */
async function quiet({ database }: Place): Promise<void> {
  await database.db.destroy();
}

describe('a backup', () => {
  it('brings everything back elsewhere: rows with every sign, and pictures', async () => {
    const from = await filled();
    const file = join(from.dataDir, 'backup.houvast');
    const made = await run(backupCommand, [file, '--json'], from.config);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(made.out)).toMatchObject({ file, pictures: 1, rows: expect.any(Number) as number });

    const to = await place(false);
    await quiet(to);
    expect(await run(restoreCommand, [file], to.config)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Teruggezet') as string });
    expect(await dump(to)).toBe(await dump(from));
    expect(await dump(to)).toContain('😀');
    expect((await to.blobs.get(PICTURE.blobKey))?.bytes).toEqual(Buffer.from(BYTES));
  }, 60_000);

  it('can be made while the product runs, and leaves out pictures that were taken down', async () => {
    const from = await filled();
    await new SqlSharedPictures(from.database.db).withdraw('demo', PICTURE.id, new Date());
    const file = join(from.dataDir, 'b');
    expect((await run(backupCommand, [file], from.config)).code).toBe(0);
    expect(gunzipSync(readFileSync(file)).toString()).not.toContain('"picture"');
    expect(existsSync(`${file}.unfinished`)).toBe(false);
  }, 60_000);

  it('of an older release is brought up to date', async () => {
    const from = await filled();
    const file = join(from.dataDir, 'b');
    await run(backupCommand, [file], from.config);
    const [head = '', ...lines] = gunzipSync(readFileSync(file)).toString().split('\n');
    const older = { ...(JSON.parse(head) as { migrations: string[] }), migrations: Object.keys(migrations).slice(0, -1) };
    // What the newest migration added isn't in a backup of before it.
    for (const table of ['case_deadline', 'step_plan']) {
      const at = lines.findIndex((line) => line.includes(`"table":"${table}"`));
      expect(at).toBeGreaterThan(-1);
      lines.splice(at, 2);
    }
    writeFileSync(file, gzipSync([JSON.stringify(older), ...lines].join('\n')));
    const to = await place(false);
    await quiet(to);
    expect(await run(restoreCommand, [file], to.config)).toMatchObject({ code: 0, err: '' });
    expect(await dump(to)).toContain('case_deadline');
  }, 60_000);
});

describe('restoring', () => {
  it.each<[string, (file: string) => void, string]>([
    ['a file that was cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, -2_000)), 'niet heel'],
    ['a backup without its end', (file) => writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)).toString().split('\n').slice(0, -2).join('\n'))), 'niet heel'],
    ['a changed row', (file) => writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)).toString().replace(/("table":"person".*\n)[^\t]+\t/, '$1'))), 'niet heel'],
    ['a backup with a table of its own', (file) => writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)).toString().replace('"table":"person"', '"table":"nobody"'))), 'niet heel'],
    ['another gzip', (file) => writeFileSync(file, gzipSync('hello\n')), 'geen back-up'],
    ['another file', (file) => writeFileSync(file, 'hello'), 'geen back-up'],
    ['an empty file', (file) => writeFileSync(file, ''), 'geen back-up'],
    ['a backup of a later release', (file) => writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)).toString().replace('"0001_first"', '"9999_later"'))), 'nieuwere versie'],
    ['a file that is not there', (file) => rmSync(file), 'niet lezen'],
  ])('refuses %s and leaves what there was', async (_what, spoil, says) => {
    const one = await filled();
    const file = join(one.dataDir, 'b');
    await run(backupCommand, [file], one.config);
    const before = await dump(one);
    await quiet(one);
    spoil(file);
    const { code, err } = await run(restoreCommand, [file, '--replace'], one.config);
    expect([code, err]).toEqual([1, expect.stringContaining(says)]);
    expect(err).toContain('Er is niets veranderd');
    expect(await dump(one)).toBe(before);
  }, 60_000);

  it('does not overwrite what is there unless told to', async () => {
    const one = await filled();
    const file = join(one.dataDir, 'b');
    await run(backupCommand, [file], one.config);
    await sql`delete from supervision`.execute(one.database.db);
    await quiet(one);
    expect(await run(restoreCommand, [file], one.config)).toMatchObject({ code: 1, err: expect.stringContaining('--replace') as string });
    expect(await run(restoreCommand, [file, '--replace'], one.config)).toMatchObject({ code: 0 });
    expect(await dump(one)).toContain(demo.supervision[0]?.supervisor ?? 'nobody');
  }, 60_000);

  it('waits until the product is stopped', async () => {
    const one = await filled();
    const file = join(one.dataDir, 'b');
    await run(backupCommand, [file], one.config);
    expect(await run(restoreCommand, [file, '--replace'], one.config)).toMatchObject({ code: 1, err: expect.stringContaining('draait nog') as string });
  }, 60_000);
});

it.each([[[]], [['a', 'b']], [['--purge', 'a']]])('explains itself when used wrongly: %j', async (args) => {
  const { config } = await place();
  expect((await run(backupCommand, args, config)).code).toBe(2);
  expect((await run(restoreCommand, args, config)).code).toBe(2);
});

it('has nothing to keep of an empty database, and makes no file', async () => {
  const { config, dataDir } = await place(false);
  expect(await run(backupCommand, [join(dataDir, 'b')], config)).toMatchObject({ code: 1, err: expect.stringContaining('leeg') as string });
  expect(existsSync(join(dataDir, 'b'))).toBe(false);
});

it('says when the file can not be written', async () => {
  const { config, dataDir } = await filled();
  expect(await run(backupCommand, [join(dataDir, 'no', 'such', 'folder', 'b')], config)).toMatchObject({ code: 1, err: expect.stringContaining('niet schrijven') as string });
});
