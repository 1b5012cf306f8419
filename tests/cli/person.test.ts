import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { amsterdamDate } from '../../src/calendar/amsterdamTime';
import { personCommand } from '../../src/cli/person';
import { demoSchool } from '../../src/demo/school/demoSchool';
import { eventsFrom } from '../../src/escalation/caseEvent';
import { eventsAfter } from '../../src/permissions/permissionEvent';
import { permissionState } from '../../src/permissions/permissionState';
import { systemClock } from '../../src/runtime/clock';
import { SqlCaseStore } from '../../src/storage/caseStore.sql';
import { SqlPermissionRegister } from '../../src/storage/permissionRegister.sql';
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

async function decidedPermission(): Promise<void> {
  const at = new Date();
  const details = { classes: ['3H'], purpose: 'excursie', from: '2026-11-24', until: '2027-07-31', hours: null, forStudents: false, channel: null, otherWay: 'teams' as const };
  const decider = demo.showcase.schoolleiding.id;
  const events = eventsAfter(0, at, [
    { type: 'asked', by: teacher.id, kind: 'whatsapp', schoolYear: 2026, renews: null, details },
    { type: 'sentTo', by: null, to: decider, because: 'decides' },
    { type: 'refused', by: decider, reason: 'gebruik Teams' },
  ]);
  const state = permissionState({ boardId: 'demo', id: 'p1', school: 'demo' }, events);
  if (state !== null) await new SqlUnitOfWork(database.db).run((tx) => new SqlPermissionRegister(database.db).append(tx, state, events, null));
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

  it('says in which cases somebody has a task, and waits with erasing until that case is over', async () => {
    await openCaseAbout(false);
    const mentor = demo.showcase.mentor;
    const given = eventsFrom(1, teacher.id, new Date(), [{ type: 'taskGiven', task: 't-1', to: mentor.id, role: 'mentor', step: null, words: 'heel geheim', due: null }]);
    await new SqlUnitOfWork(database.db).run((tx) => new SqlCaseStore(database.db, testSeal).append(tx, 'demo', 'case-1', 1, given));
    const { out } = await run('export', mentor.userPrincipalName ?? '');
    expect(JSON.parse(out)).toMatchObject({ cases: [{ caseId: 'case-1', as: ['task'], closed: false }] });
    expect(out).not.toContain('heel geheim');
    expect(await run('erase', mentor.userPrincipalName ?? '')).toMatchObject({ code: 1, err: expect.stringContaining('niets gewist') as string });
  });

  it('counts who reported a duplicate, and whom it was about, in the case that it went on in', async () => {
    const mentor = demo.showcase.mentor;
    await openCaseAbout(true);
    const tookIn = eventsFrom(2, teacher.id, new Date(), [{ type: 'tookIn', from: 'case-2', aboutIds: [demo.showcase.intern.id], reports: [{ by: mentor.id, words: 'heel geheim' }] }]);
    await new SqlUnitOfWork(database.db).run((tx) => new SqlCaseStore(database.db, testSeal).append(tx, 'demo', 'case-1', 2, tookIn));
    expect(JSON.parse((await run('export', mentor.userPrincipalName ?? '')).out)).toMatchObject({ cases: [{ as: ['reporter'] }] });
    expect(JSON.parse((await run('export', demo.showcase.intern.userPrincipalName ?? '')).out)).toMatchObject({ cases: [{ as: ['about'] }] });
  });

  it('gives what somebody asked permission for with what came of it, and what they decided about others', async () => {
    await decidedPermission();
    expect(JSON.parse((await run('export', teacher.userPrincipalName ?? '')).out)).toMatchObject({ permissions: [{ event: { type: 'asked', details: { purpose: 'excursie' } } }, { event: { type: 'sentTo' } }, { event: { type: 'refused', reason: 'gebruik Teams' } }] });
    expect((JSON.parse((await run('export', demo.showcase.schoolleiding.userPrincipalName ?? '')).out) as { permissions: unknown[] }).permissions).toHaveLength(2);
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

  it('knows what checks, newcomers and readers of the code left, and takes it along', async () => {
    const lead = demo.showcase.teamLeader.id;
    await sql.raw(`insert into check_notice values ('demo', '${teacher.id}', 'lateHours', current_date); insert into newcomer values ('demo', '${teacher.id}', now(), array['${lead}']);
      insert into newcomer values ('demo', '${lead}', now(), array['${teacher.id}']); insert into code_read values ('demo', '${teacher.id}', 'summary', now())`).execute(database.db);
    const account = teacher.userPrincipalName ?? '';
    expect(JSON.parse((await run('export', account)).out)).toMatchObject({ checkAdvice: [{ kind: 'lateHours' }], newcomer: [{}], codeRead: [{ version: 'summary' }] });
    expect(await run('erase', account)).toMatchObject({ code: 0 });
    expect(await traces(teacher.id)).toEqual(['audit_event']);
    expect((await sql<{ told: string[] }>`select told from newcomer`.execute(database.db)).rows).toEqual([{ told: [] }]);
  });

  it('takes along what somebody asked permission for, and the words of whoever decided about another', async () => {
    await decidedPermission();
    const decider = demo.showcase.schoolleiding;
    expect(await run('erase', decider.userPrincipalName ?? '', '--json')).toMatchObject({ code: 0 });
    expect(await traces('gebruik Teams')).toEqual([]);
    // The school's own channels speak of excursions too.
    expect(await traces('excursie')).toEqual(['permission_event', 'school']);
    const register = new SqlPermissionRegister(database.db);
    expect(await register.load('demo', 'p1')).toMatchObject({ status: 'refused', reason: '', decidedBy: decider.id });
    expect(await run('erase', teacher.userPrincipalName ?? '', '--json')).toMatchObject({ code: 0 });
    expect(await traces('excursie')).toEqual(['school']);
    expect(await register.load('demo', 'p1')).toBeNull();
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
