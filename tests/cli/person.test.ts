import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { amsterdamDate } from '../../src/calendar/amsterdamTime';
import { personCommand } from '../../src/cli/person';
import { demoSchool } from '../../src/demo/school/demoSchool';
import { eventsFrom } from '../../src/escalation/caseEvent';
import { systemClock } from '../../src/runtime/clock';
import { SqlCaseStore } from '../../src/storage/caseStore.sql';
import { SqlPostedChecks } from '../../src/storage/postedChecks.sql';
import { SqlSchools } from '../../src/storage/schools.sql';
import { SqlSharedPictures } from '../../src/storage/sharedPictures.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { REPORT } from '../escalation/escalationRoom';
import { postedCheck } from '../images/contracts/postedChecksContract';
import { sharedPicture } from '../images/contracts/sharedPicturesContract';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';
import { testSeal } from '../support/testSeal';

const demo = demoSchool(amsterdamDate(systemClock.now()));
const student = demo.showcase.studentUnder16;
const teacher = demo.showcase.teacher;
const upn = student.userPrincipalName ?? '';

let database: TestDatabase;
beforeEach(async () => {
  database = await openTestDatabase();
  await new SqlSchools(database.db).fill({ ...demo, purposes: demo.purposes.purposes });
  await new SqlSharedPictures(database.db).record(sharedPicture({ boardId: 'demo', personIds: [student.id] }));
});
afterEach(() => database.close());

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await personCommand(args, { out: (line) => void out.push(line), err: (line) => void err.push(line), stdin: Readable.from([]) }, { db: database.db, board: 'demo' });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

async function openCaseAbout(closed: boolean): Promise<void> {
  const { board: _board, ...facts } = REPORT;
  const opened = eventsFrom(0, teacher.id, new Date(), [{ type: 'opened', ...facts, reporterId: teacher.id, aboutIds: [student.id], words: 'heel geheim', plan: { version: '1', steps: [] } }]);
  const end = closed ? eventsFrom(1, teacher.id, new Date(), [{ type: 'closed', reason: 'klaar' }]) : [];
  await new SqlUnitOfWork(database.db).run((tx) => new SqlCaseStore(database.db, testSeal).append(tx, 'demo', 'case-1', 0, [...opened, ...end]));
}

const traces = async (id: string): Promise<readonly string[]> => {
  const tables = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`.execute(database.db);
  const found: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql`select 1 from ${sql.table(name)} t where t::text like ${`%${id}%`} limit 1`.execute(database.db);
    if (rows.length > 0) found.push(name);
  }
  return found.toSorted();
};

describe('person export', () => {
  it('gives everything about somebody, and nobody else’s name', async () => {
    await openCaseAbout(true);
    const { code, out } = await run('export', upn.toUpperCase());
    expect(code).toBe(0);
    const all = JSON.parse(out) as { person: object; consents: unknown[]; pictures: unknown[]; cases: unknown[] };
    expect(all.person).toMatchObject({ displayName: student.displayName, birthDate: student.birthDate });
    expect(all.consents).toHaveLength(demo.consents.filter(({ studentId }) => studentId === student.id).length);
    expect(all.pictures).toHaveLength(1);
    expect(all.cases).toMatchObject([{ caseId: 'case-1', as: ['about'], closed: true }]);
    for (const other of demo.people) if (other.id !== student.id) expect(out).not.toContain(other.displayName);
    expect(out).not.toContain('heel geheim');
  });

  it('gives somebody the pictures that they posted and what was asked about them, without who is in them', async () => {
    await new SqlSharedPictures(database.db).record(sharedPicture({ boardId: 'demo', id: 'p-2', ticketKey: 't-2', postedBy: teacher.id, personIds: [student.id] }));
    await new SqlUnitOfWork(database.db).run((tx) => new SqlPostedChecks(database.db).begin(tx, postedCheck({ boardId: 'demo', messageId: 'm-1', personId: teacher.id })));
    const { out } = await run('export', teacher.userPrincipalName ?? '');
    expect(JSON.parse(out)).toMatchObject({ postedPictures: [{ id: 'p-2' }], pictureWarnings: [{ message_id: 'm-1' }] });
    expect(out).not.toContain(student.id);
  });

  it('finds somebody without an account by school and stamnummer', async () => {
    expect(await run('export', `demo/${student.stamnummer ?? ''}`)).toMatchObject({ code: 0, out: expect.stringContaining(student.id) as string });
  });
});

describe('person erase', () => {
  it('leaves only ids in the account and on the picture that is taken down, and nothing of others', async () => {
    const others = demo.consents.length - demo.consents.filter(({ studentId }) => studentId === student.id).length;
    expect(await run('erase', upn, '--json')).toMatchObject({ code: 0 });
    expect(await traces(student.id)).toEqual(['audit_event', 'shared_picture']);
    expect(await traces(student.displayName)).toEqual([]);
    expect(Number((await sql<{ n: string }>`select count(*) as n from consent_event`.execute(database.db)).rows[0]?.n)).toBe(others);
    expect(await run('export', upn)).toMatchObject({ code: 1, err: expect.stringContaining('niet bekend') as string });
  });

  it('erases nothing in a dry run, and counts the same', async () => {
    const before = await traces(student.id);
    const dry = JSON.parse((await run('erase', upn, '--dry-run', '--json')).out) as { erased: object; applied: boolean };
    expect(dry.applied).toBe(false);
    expect(await traces(student.id)).toEqual(before);
    expect(JSON.parse((await run('erase', upn, '--json')).out)).toEqual({ erased: dry.erased, applied: true });
  });

  it('waits for a case that is open', async () => {
    await openCaseAbout(false);
    expect(await run('erase', upn)).toMatchObject({ code: 1, err: expect.stringContaining('niets gewist') as string });
    expect(await traces(student.displayName)).not.toEqual([]);
  });
});

it.each([[[]], [['export']], [['erase']], [['forget', 'x']], [['export', 'a', 'b']], [['export', 'a', '--apply']]])('explains itself when used wrongly: %j', async (args) => {
  expect(await run(...args)).toMatchObject({ code: 2, out: '' });
});

it.each(['nobody@school.example', 'demo/99999', '%', ''])('does not know %j', async (key) => {
  expect((await run('export', key)).code).not.toBe(0);
});
