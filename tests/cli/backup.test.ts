import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { amsterdamDate } from '../../src/calendar/amsterdamTime';
import { backupCommand } from '../../src/cli/backup';
import { restoreCommand } from '../../src/cli/restore';
import { parseConfig, type Config } from '../../src/config/config';
import { demoSchool } from '../../src/demo/school/demoSchool';
import { systemClock } from '../../src/runtime/clock';
import { openDatabase } from '../../src/storage/database';
import { FolderBlobStore } from '../../src/storage/folderBlobStore';
import { migrateTo } from '../../src/storage/migrate';
import { SqlSchools } from '../../src/storage/schools.sql';
import { SqlSharedPictures } from '../../src/storage/sharedPictures.sql';
import { sharedPicture } from '../images/contracts/sharedPicturesContract';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const demo = demoSchool(amsterdamDate(systemClock.now()));
const PICTURE = sharedPicture({ boardId: 'demo', blobKey: 'demo/0b8f8f7e-5b0a-4b5e-9d0e-111111111111', altText: 'tab\t, backslash \\. en\nregel — “ë” 😀' });
const PICTURE_KEY = PICTURE.blobKey ?? '';
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
  await one.blobs.put(PICTURE_KEY, { bytes: BYTES, mediaType: 'image/jpeg' });
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
    expect((await to.blobs.get(PICTURE_KEY))?.bytes).toEqual(Buffer.from(BYTES));
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
    const from = await place(false);
    // Before several pictures could be one post.
    await migrateTo(from.database.db, '0003_escalation');
    await sql`insert into shared_picture (board_id, id, ticket_key, conversation_id, posted_by, purpose, alt_text, media_type, width, height, blob_key, person_ids, consent_event_ids, covered_faces, shared_at)
      values ('demo', 'old', 't', 'chat', 'teacher', 'besloten', '', 'image/jpeg', 10, 10, 'demo/old', '{}', '{}', 0, now())`.execute(from.database.db);
    await from.blobs.put('demo/old', { bytes: BYTES, mediaType: 'image/jpeg' });
    await quiet(from);
    const file = join(from.dataDir, 'b');
    expect(await run(backupCommand, [file], from.config)).toMatchObject({ code: 0 });

    const to = await place(false);
    await quiet(to);
    expect(await run(restoreCommand, [file], to.config)).toMatchObject({ code: 0, err: '' });
    const { db, close } = openDatabase(to.database.url, { connections: 1 });
    expect(await new SqlSharedPictures(db).byId('demo', 'old')).toMatchObject({ postId: 'old', index: 0, how: 'posted', place: 'group', faces: [], card: 'posted', offer: null });
    await close();
  }, 60_000);
});
