import { sql } from 'kysely';
import { Pool } from 'pg';
import { proposeMapping } from '../../src/consent/import/consentMapping';
import { importConsents, type ImportOutcome, type ImportQuestion } from '../../src/consent/import/importConsents';
import { randomIds } from '../../src/runtime/ids';
import { SqlAudit } from '../../src/storage/audit.sql';
import { SqlConsentBook } from '../../src/storage/consentBook.sql';
import { SqlImportLog } from '../../src/storage/consentImportLog.sql';
import { SqlImportDesks } from '../../src/storage/consentImports.sql';
import { SqlConsentMappings } from '../../src/storage/consentMappings.sql';
import { openDatabase, type OpenDatabase } from '../../src/storage/database';
import { SqlSchools } from '../../src/storage/schools.sql';
import type { Person } from '../../src/people/person';
import { website } from '../consent/history';
import { importDesksContract } from '../consent/importDesksContract';
import { schoolContent } from '../support/fillSchool';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

let database: TestDatabase;
let opened: OpenDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  opened = openDatabase(database.url);
});
beforeEach(() => database.empty('consent_event', 'consent_import', 'consent_mapping', 'consent_purpose', 'audit_event', 'person', 'class_member', 'school', 'tenant'));
afterAll(async () => {
  await opened.close();
  await database.close();
});

function desksOn({ db, pool }: Pick<OpenDatabase, 'db' | 'pool'>): SqlImportDesks {
  return new SqlImportDesks(pool, { log: new SqlImportLog(db), audit: new SqlAudit(randomIds), mappings: new SqlConsentMappings(db) });
}

importDesksContract('SqlImportDesks', async ({ people, purposes, events }) => {
  const { db } = opened;
  const schools = new SqlSchools(db);
  for (const board of ['north', 'south']) {
    await schools.fill(schoolContent({ board, people: people.filter(({ boardId }) => boardId === board), purposes, consents: events.filter(({ boardId }) => boardId === board) }));
  }
  const accounts = async () => {
    const rows = await db.selectFrom('audit_event').selectAll().where('board_id', '=', 'north').execute();
    return rows.map(({ type, by_id, about_ids }) => ({ type: type as 'consent.imported', by: by_id, about: about_ids }));
  };
  return { desks: desksOn(opened), book: new SqlConsentBook(db), log: new SqlImportLog(db), mappings: new SqlConsentMappings(db), accounts };
});

const STUDENTS = 3_000;

function student(number: number): Person {
  return {
    boardId: 'north', id: `student-${number}`, school: 'dijk', entraId: null, userPrincipalName: `s${number}@dijk.example`, stamnummer: String(number), displayName: 'Leerling', givenName: 'Leerling',
    birthDate: '2011-03-01', roles: ['student'], classes: [],
  };
}

const list = (answer: (number: number) => string, day: string): string =>
  ['Stamnr;Email;Toestemming website;Gewijzigd op', ...Array.from({ length: STUDENTS }, (_, number) => `${number};S${number}@dijk.example;${answer(number)};${day}`), ''].join('\r\n');
const allYes = list(() => 'Ja', '1-9-2026');

async function* inPieces(text: string, between: (piece: number) => Promise<void> = async () => undefined): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let piece = 0; piece * 20_000 < bytes.length; piece++) {
    await between(piece);
    yield bytes.subarray(piece * 20_000, (piece + 1) * 20_000);
  }
}

describe('an import into PostgreSQL', () => {
  beforeEach(async () => {
    await new SqlSchools(opened.db).fill(schoolContent({ board: 'north', people: Array.from({ length: STUDENTS }, (_, number) => student(number)), purposes: [website] }));
  });

  function run(chunks: AsyncIterable<Uint8Array>, over: Partial<ImportQuestion> = {}, on: Pick<OpenDatabase, 'db' | 'pool'> = opened): Promise<ImportOutcome> {
    const deps = { desks: desksOn(on), mappings: new SqlConsentMappings(on.db), clock: { now: () => new Date('2026-11-22T10:00:00Z') }, ids: randomIds };
    return importConsents(deps, { board: 'north', school: 'dijk', purposes: [website], chunks, mapping: null, apply: true, confirmed: false, by: null, ...over });
  }

  const kept = async () => {
    const counted = await sql<{ events: number; imports: number; accounts: number }>`select (select count(*)::int from consent_answer) as events,
      (select count(*)::int from consent_import) as imports, (select count(*)::int from audit_event) as accounts`.execute(database.db);
    return counted.rows[0];
  };
  const NOTHING = { events: 0, imports: 0, accounts: 0 };

  /** Ends the connection of the import that is under way, as an administrator or a restart would. */
  const endConnection = () => sql`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`.execute(database.db);

  it('enters a whole list, adds nothing the second time, and withdraws what was taken back', async () => {
    expect(await run(inPieces(allYes))).toMatchObject({ kind: 'compared', report: { applied: true, counts: { rows: STUDENTS, new: STUDENTS } } });
    expect(await run(inPieces(allYes))).toMatchObject({ report: { applied: true, counts: { new: 0, unchanged: STUDENTS } } });
    expect(await kept()).toEqual({ events: STUDENTS, imports: 2, accounts: 2 });
    expect(await run(inPieces(list((number) => (number % 10 === 0 ? 'Nee' : 'Ja'), '1-10-2026')))).toMatchObject({ report: { applied: true, counts: { withdrawn: 300, unchanged: 2_700 } } });
    expect(await kept()).toMatchObject({ events: STUDENTS + 300 });
  });

  it('gives every entry the import that it came from', async () => {
    await run(inPieces(allYes));
    const batches = await database.db.selectFrom('consent_event').innerJoin('consent_import', 'consent_import.id', 'consent_event.batch_id').select((eb) => eb.fn.countAll<string>().as('count')).executeTakeFirstOrThrow();
    expect(batches.count).toBe(String(STUDENTS));
  });

  it('takes a student with two enrolments, and rows that match nobody, in whatever order', async () => {
    const rows = ['Stamnr;Toestemming website;Gewijzigd op', '7;Ja;1-9-2026', 'x;Ja;1-9-2026', '8;Ja;1-9-2026', '7;Nee;1-9-2026', '9;zeker;1-9-2026', ''].join('\r\r\n');
    expect(await run(inPieces(rows))).toMatchObject({
      report: { counts: { rows: 5, new: 2, duplicates: 1, unmatched: 1, rejected: 1 }, unmatchedLines: [3], rejected: [{ line: 6, reason: 'unreadableAnswer' }] },
    });
    expect((await sql`select student_id, decision from consent_answer order by student_id`.execute(database.db)).rows).toEqual([
      { student_id: 'student-7', decision: 'refused' },
      { student_id: 'student-8', decision: 'granted' },
    ]);
  });

  it('writes nothing in a dry run, nor when it stops', async () => {
    expect(await run(inPieces(allYes), { apply: false })).toMatchObject({ report: { applied: false, counts: { new: STUDENTS } } });
    expect(await kept()).toEqual(NOTHING);
    await run(inPieces(allYes));
    expect(await run(inPieces(list(() => 'Nee', '1-10-2026')))).toMatchObject({ report: { applied: false, stopped: 'manyChanges', counts: { withdrawn: STUDENTS } } });
    expect(await kept()).toMatchObject({ events: STUDENTS, imports: 1 });
  });

  it('lets one of two at the same time through and tells the other', async () => {
    const outcomes = await Promise.all([run(inPieces(allYes)), run(inPieces(list(() => 'Nee', '1-9-2026')))]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['busy', 'compared']);
    const decisions = await sql`select distinct decision from consent_answer`.execute(database.db);
    expect(decisions.rows).toHaveLength(1);
    expect(await kept()).toMatchObject({ events: STUDENTS, imports: 1 });
  });

  it.each([
    ['reading', (piece: number) => piece === 2],
    ['having read it all', (piece: number) => piece === 5],
  ])('leaves the register as it was when the database goes away while %s, and works again', async (_when, now) => {
    const outcome = await run(inPieces(allYes, async (piece) => void (now(piece) && (await endConnection()))));
    expect(outcome).toMatchObject({ kind: 'failed', because: 'databaseGone' });
    expect(await kept()).toEqual(NOTHING);
    expect(await run(inPieces(allYes))).toMatchObject({ report: { applied: true } });
  });

  it.each([
    ['the database goes away', `perform pg_terminate_backend(pg_backend_pid())`, 'databaseGone'],
    ['the disk is full', `raise exception 'could not extend file: No space left on device' using errcode = '53100'`, 'diskFull'],
  ])('leaves the register as it was when %s while writing, and works again', async (_what, statement, because) => {
    await sql.raw(`create function fail_late() returns trigger language plpgsql as $$ begin if new.student_id = 'student-2500' then ${statement}; end if; return new; end $$`).execute(database.db);
    await sql`create trigger fail_late before insert on consent_event for each row execute function fail_late()`.execute(database.db);
    try {
      expect(await run(inPieces(allYes))).toMatchObject({ kind: 'failed', because });
      expect(await kept()).toEqual(NOTHING);
    } finally {
      await sql`drop function fail_late cascade`.execute(database.db);
    }
    expect(await run(inPieces(allYes))).toMatchObject({ report: { applied: true } });
    expect(await kept()).toMatchObject({ events: STUDENTS, imports: 1 });
  });

  it('says so when there is no database at all', async () => {
    const nowhere = openDatabase('postgresql://houvast@127.0.0.1:1/nowhere');
    const outcome = await run(inPieces(allYes), { mapping: proposeMapping(['Stamnr', 'Toestemming website'], [website]) }, nowhere);
    await nowhere.close();
    expect(outcome).toMatchObject({ kind: 'failed', because: 'databaseGone' });
  });

  it('gives its connection back as it was', async () => {
    const one = openDatabase(database.url, { connections: 1 });
    await run(inPieces(allYes), { apply: false }, one);
    const settings = await sql<{ statement_timeout: string; work_mem: string; list: boolean }>`select current_setting('statement_timeout') as statement_timeout, current_setting('work_mem') as work_mem,
      to_regclass('consent_list') is not null as list`.execute(one.db);
    await one.close();
    expect(settings.rows[0]).toEqual({ statement_timeout: '30s', work_mem: '4MB', list: false });
  });

  it('keeps other errors of the database what they are', async () => {
    const pool = new Pool({ connectionString: database.url });
    await sql`alter table consent_event add constraint no_yes check (not answers @> '{"website":"granted"}')`.execute(database.db);
    try {
      await expect(run(inPieces(allYes), {}, { db: opened.db, pool })).rejects.toMatchObject({ code: '23514' });
    } finally {
      await sql`alter table consent_event drop constraint no_yes`.execute(database.db);
      await pool.end();
    }
    expect(await kept()).toEqual(NOTHING);
  });
});
