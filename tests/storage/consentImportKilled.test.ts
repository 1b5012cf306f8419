import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Person } from '../../src/people/person';
import { SqlSchools } from '../../src/storage/schools.sql';
import { website } from '../consent/history';
import { schoolContent } from '../support/fillSchool';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const COMMAND = join(process.cwd(), 'dist', 'cli.js');
const STUDENTS = 3_000;
/** Before the demo's own board in order, so that the command takes it. */
const BOARD = 'a-board';

/** A process of its own starts twice, on a machine that may be busy. */
jest.setTimeout(90_000);

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  const people = Array.from({ length: STUDENTS }, (_, number): Person => ({
    boardId: BOARD, id: `student-${number}`, school: 'dijk', entraId: null, userPrincipalName: `s${number}@dijk.example`, stamnummer: String(number), displayName: 'Leerling', givenName: 'Leerling',
    birthDate: '2011-03-01', roles: ['student'], classes: [],
  }));
  await new SqlSchools(database.db).fill(schoolContent({ board: BOARD, people, purposes: [website] }));
});
afterAll(() => database.close());

const LIST = ['Stamnr;Toestemming website', ...Array.from({ length: STUDENTS }, (_, number) => `${number};Ja`), ''].join('\n');

function command(): ChildProcess {
  const child = spawn(process.execPath, [COMMAND, 'consent', 'import', '-', '--school', 'dijk', '--apply', '--json'], {
    env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: database.url },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // It is killed while we still write.
  child.stdin?.on('error', () => undefined);
  return child;
}

async function until(holds: string): Promise<void> {
  for (;;) {
    const answer = await sql<{ holds: boolean }>`select ${sql.raw(holds)} as holds`.execute(database.db);
    if (answer.rows[0]?.holds === true) return;
    await pause(20);
  }
}

const LOCKED = `exists (select from pg_locks where locktype = 'advisory' and classid = 8101 and database = (select oid from pg_database where datname = current_database()))`;

async function expectAsBefore(): Promise<void> {
  await until(`not ${LOCKED}`);
  const kept = await sql<{ count: number }>`select (select count(*) from consent_event where board_id = ${BOARD})::int + (select count(*) from consent_import)::int as count`.execute(database.db);
  expect(kept.rows[0]?.count).toBe(0);
}

it('leaves nothing half when the command is killed while the list comes in', async () => {
  const child = command();
  child.stdin?.write(LIST.slice(0, LIST.length / 2));
  await until(LOCKED);
  child.kill('SIGKILL');
  await once(child, 'close');
  await expectAsBefore();
});

it('leaves nothing half when the command is killed while it writes, and runs again', async () => {
  await sql`create function wait_late() returns trigger language plpgsql as $$ begin if new.student_id = 'student-2500' then perform pg_sleep(2); end if; return new; end $$`.execute(database.db);
  await sql`create trigger wait_late before insert on consent_event for each row execute function wait_late()`.execute(database.db);
  const child = command();
  child.stdin?.end(LIST);
  await until(`exists (select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep')`);
  child.kill('SIGKILL');
  await once(child, 'close');
  await expectAsBefore();
  await sql`drop function wait_late cascade`.execute(database.db);

  const again = command();
  again.stdin?.end(LIST);
  let out = '';
  again.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  expect(await once(again, 'close')).toEqual([0, null]);
  expect(JSON.parse(out)).toMatchObject({ rows: STUDENTS, new: STUDENTS, applied: true });
});
