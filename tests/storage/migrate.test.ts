import { Migrator, sql } from 'kysely';
import { openDatabase } from '../../src/storage/database';
import { migrate } from '../../src/storage/migrate';
import { migrations } from '../../src/storage/migrations/allMigrations';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

let database: TestDatabase;

beforeEach(async () => {
  database = await openTestDatabase({ migrated: false });
});
afterEach(() => database.close());

const names = Object.keys(migrations);

it('makes all tables of an empty database, and has nothing to do the second time', async () => {
  expect(await migrate(database.db)).toEqual({ kind: 'migrated', applied: names });
  expect(await migrate(database.db)).toEqual({ kind: 'migrated', applied: [] });
});

it('lets replicas that start at the same moment wait for each other', async () => {
  const others = [1, 2, 3].map(() => openDatabase(database.url, { connections: 2 }));
  try {
    const outcomes = await Promise.all([database, ...others].map(({ db }) => migrate(db)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['migrated', 'migrated', 'migrated', 'migrated']);
    expect(outcomes.flatMap((outcome) => (outcome.kind === 'migrated' ? outcome.applied : []))).toEqual(names);
  } finally {
    for (const other of others) await other.close();
  }
});

it('stays away from a database of a newer release', async () => {
  await migrate(database.db);
  await sql`insert into kysely_migration (name, timestamp) values ('9999_of_next_year', '2030-01-01')`.execute(database.db);
  expect(await migrate(database.db)).toEqual({ kind: 'newerDatabase', unknown: ['9999_of_next_year'] });
});

it('names the migration that failed and leaves nothing of it', async () => {
  await sql`create table notice (of_somebody_else int)`.execute(database.db);
  expect(await migrate(database.db)).toMatchObject({ kind: 'failed', migration: names[0] });
  const { rows } = await sql<{ found: boolean }>`select to_regclass('person') is not null as found`.execute(database.db);
  expect(rows[0]?.found).toBe(false);
});

it('gives entries of the first release their school, and people their class as a row', async () => {
  const first = new Migrator({ db: database.db, provider: { getMigrations: () => Promise.resolve({ '0001_first': migrations['0001_first']! }) } });
  expect((await first.migrateToLatest()).error).toBeUndefined();
  await sql.raw(`insert into person (board_id, id, school, display_name, given_name, roles, classes) values
    ('north', 'ada', 'dijk', 'Ada', 'Ada', '{student}', '{2A}'), ('north', 'tom', 'dijk', 'Tom', 'Tom', '{teacher,mentor}', '{2A,3B}')`).execute(database.db);
  await sql.raw(`insert into consent_event (board_id, id, student_id, purpose, decision, giver, giver_key, decided_on, recorded_at, school_year, source) values
    ('north', 'one', 'ada', 'website', 'granted', 'guardian', 'guardian-1', '2026-09-01', now(), 2026, 'Magister')`).execute(database.db);

  expect(await migrate(database.db)).toMatchObject({ kind: 'migrated' });
  const { rows: entries } = await sql`select school, student_id, purpose, decision, by_id, batch_id from consent_answer`.execute(database.db);
  expect(entries).toEqual([{ school: 'dijk', student_id: 'ada', purpose: 'website', decision: 'granted', by_id: null, batch_id: null }]);
  const { rows: members } = await sql`select school, class_key, person_id, is_mentor from class_member order by person_id, class_key`.execute(database.db);
  expect(members).toEqual([
    { school: 'dijk', class_key: '2A', person_id: 'ada', is_mentor: false },
    { school: 'dijk', class_key: '2A', person_id: 'tom', is_mentor: true },
    { school: 'dijk', class_key: '3B', person_id: 'tom', is_mentor: true },
  ]);
});

it('leads every key with the board, so that the data can be spread by board', async () => {
  await migrate(database.db);
  const { rows } = await sql<{ name: string; first: string }>`
    select relation.relname as name, attribute.attname as first
    from pg_index key join pg_class relation on relation.oid = key.indrelid join pg_namespace space on space.oid = relation.relnamespace
    join pg_attribute attribute on attribute.attrelid = relation.oid and attribute.attnum = key.indkey[0]
    where key.indisprimary and space.nspname = 'public' and relation.relname not like 'kysely%'`.execute(database.db);
  expect(rows.length).toBeGreaterThan(20);
  // A tenant is what leads to a board.
  expect(rows.filter(({ name, first }) => first !== 'board_id' && name !== 'tenant')).toEqual([]);
});

it('reads a date as the day that was written, in whatever time zone', async () => {
  const { rows } = await sql<{ day: string }>`select date '2026-03-29' as day`.execute(database.db);
  expect(rows[0]?.day).toBe('2026-03-29');
});
