import { sql } from 'kysely';
import { SqlAudit } from '../../src/storage/audit.sql';
import { SqlConsentBook } from '../../src/storage/consentBook.sql';
import { SqlDirectory } from '../../src/storage/directory.sql';
import { SqlPeopleRegister } from '../../src/storage/peopleRegister.sql';
import { SqlSettingsStore } from '../../src/storage/settingsStore.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { usualPurposes } from '../../src/consent/usualPurposes';
import { importPeople, type PeopleImportDeps, type PeopleReport } from '../../src/people/import/importPeople';
import type { AccountRow } from '../../src/people/import/readAccounts';
import type { RoleList } from '../../src/people/import/readRoles';
import type { Roster, RosterPerson } from '../../src/people/import/roster';
import { effectiveWatchMode } from '../../src/settings/schoolSettings';
import { randomIds } from '../../src/runtime/ids';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

let database: TestDatabase;
let deps: PeopleImportDeps;
let clock: Date;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  await database.empty('school', 'tenant', 'person', 'class_member', 'supervision', 'consent_purpose', 'audit_event', 'people_import');
  clock = new Date('2026-11-22T10:00:00Z');
  const audit = new SqlAudit(randomIds);
  deps = {
    register: new SqlPeopleRegister(usualPurposes, ['TENANT-1']),
    unitOfWork: new SqlUnitOfWork(database.db),
    clock: { now: () => clock },
    ids: randomIds,
    account: (tx, { board, ...fact }) => audit.record(tx, { type: 'people.imported', boardId: board, by: null, about: [], ...fact }),
  };
});
afterAll(() => database.close());

function student(number: number, change: Partial<RosterPerson> = {}): RosterPerson {
  return {
    file: 'users.csv', line: number + 1, school: 'o1', kind: 'student', account: `${number}@dijk.example`, stamnummer: String(number),
    givenName: 'Ça', displayName: `Ça Ğül ${number}`, birthDate: '2012-03-04', classes: [`${(number % 4) + 1}A`], mentorClasses: [], ...change,
  };
}

const teacher = (change: Partial<RosterPerson> = {}): RosterPerson =>
  student(1, { kind: 'teacher', account: 'jo@dijk.example', givenName: 'Jo', displayName: 'Jo Wijk', birthDate: null, classes: ['2A'], mentorClasses: ['2A'], ...change });

function roster(people: readonly RosterPerson[], change: Partial<Roster> = {}): Roster {
  return { format: 'oneRoster1.1', schools: [{ id: 'o1', name: 'Dijkcollege', identifier: null }, { id: 'o2', name: 'Duin', identifier: null }], people, inactive: 0, knowsHomerooms: true, rejected: [], ...change };
}

async function run(people: readonly RosterPerson[], more: { readonly apply?: boolean; readonly confirmed?: boolean; readonly roles?: RoleList; readonly accounts?: readonly AccountRow[]; readonly board?: string; readonly school?: string } = {}, with_: PeopleImportDeps = deps): Promise<PeopleReport> {
  const { apply = true, confirmed = false, roles = null, accounts, board = 'north', school = null } = more;
  const outcome = await importPeople(with_, { board, roster: roster(people), roles, accounts: accounts === undefined ? null : { rows: accounts, rejected: [] }, school, apply, confirmed });
  if (outcome.kind !== 'report') throw new Error(outcome.kind);
  return outcome;
}

const count = async (table: 'person' | 'class_member' | 'audit_event' | 'school' | 'consent_purpose'): Promise<number> =>
  Number((await database.db.selectFrom(table).select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow()).n);

/** People whose classes as they are and as rows differ. */
const outOfStep = async (): Promise<number> =>
  (await sql`select id from person where classes is distinct from coalesce((select array_agg(class_key order by class_key) from class_member m where m.board_id = person.board_id and m.person_id = person.id and m.school = person.school), '{}')`.execute(database.db)).rows.length;

const crowd = (size: number, change: Partial<RosterPerson> = {}): RosterPerson[] => Array.from({ length: size }, (_, index) => student(index + 1, change));

it('opens the school with watching off and the usual purposes, and can be found from the tenant', async () => {
  expect(await run([student(1)])).toMatchObject({ schools: ['dijkcollege'], opened: ['dijkcollege'], people: 1, added: 1, applied: true });
  expect(await new SqlConsentBook(database.db).purposes('north', 'dijkcollege')).toEqual(usualPurposes);
  const settings = await new SqlSettingsStore(database.db).of('north', 'dijkcollege');
  expect(settings?.schoolName).toBe('Dijkcollege');
  expect(effectiveWatchMode(settings)).toBe('off');
  expect(await database.db.selectFrom('tenant').selectAll().execute()).toEqual([{ tenant_id: 'tenant-1', board_id: 'north' }]);
});

it('finds people afterwards by account, by number, in their class and as its mentor', async () => {
  await run([student(1), student(2, { account: null }), teacher()]);
  const directory = new SqlDirectory(database.db);
  const found = await directory.byStudentKeys('north', 'dijkcollege', ['1@DIJK.example', '2']);
  expect([...found.values()].map(({ displayName, birthDate }) => [displayName, birthDate])).toEqual([['Ça Ğül 1', '2012-03-04'], ['Ça Ğül 2', '2012-03-04']]);
  expect((await directory.inClass('north', 'dijkcollege', '2A')).map(({ displayName }) => displayName)).toEqual(['Jo Wijk', 'Ça Ğül 1']);
  expect((await directory.mentorsOf('north', 'dijkcollege', '2A')).map(({ roles }) => roles)).toEqual([['teacher', 'mentor']]);
});

it('changes nothing the second time, and shows first what it would do', async () => {
  const people = [...crowd(30), teacher()];
  expect(await run(people, { apply: false })).toMatchObject({ added: 31, applied: false });
  expect([await count('person'), await count('school'), await count('audit_event')]).toEqual([0, 0, 0]);
  await run(people);
  const before = await database.db.selectFrom('person').selectAll().orderBy('id').execute();
  expect(await run(people)).toMatchObject({ added: 0, changed: 0, unchanged: 31, opened: [] });
  expect(await database.db.selectFrom('person').selectAll().orderBy('id').execute()).toEqual(before);
});

it('keeps what links somebody to Entra, and a purpose that the school made', async () => {
  await run([student(1)]);
  await database.db.updateTable('person').set({ entra_id: 'e-1' }).execute();
  await database.db.deleteFrom('consent_purpose').where('key', '!=', 'website').execute();
  await run([student(1, { displayName: 'Anders Genoemd' })]);
  expect(await database.db.selectFrom('person').select(['entra_id', 'display_name']).execute()).toEqual([{ entra_id: 'e-1', display_name: 'Anders Genoemd' }]);
  expect(await count('consent_purpose')).toBe(1);
});

it('moves a student with the same id to the other school, and out of the old class', async () => {
  await run([student(1), student(2)]);
  const [before] = await database.db.selectFrom('person').select('id').where('stamnummer', '=', '1').execute();
  expect(await run([student(1, { school: 'o2', stamnummer: '2', classes: ['4H'] })])).toMatchObject({ schools: ['duin'], moved: 1, added: 0 });
  const directory = new SqlDirectory(database.db);
  expect(await directory.byStudentKey('north', 'duin', '2')).toMatchObject({ id: before?.id, school: 'duin', classes: ['4H'] });
  expect((await directory.byStudentKey('north', 'dijkcollege', '2'))?.displayName).toBe('Ça Ğül 2');
  expect((await directory.inClass('north', 'dijkcollege', '2A')).map(({ id }) => id)).toEqual([]);
  expect(await outOfStep()).toBe(0);
});

it('takes one number at two schools, and of a student and a teacher, for different people', async () => {
  await run([student(1), student(1, { school: 'o2', account: '1@duin.example' }), teacher()]);
  expect((await database.db.selectFrom('person').select(['school', 'stamnummer']).execute()).map(({ stamnummer }) => stamnummer)).toEqual(['1', '1', '1']);
  await run([student(1)], { board: 'south' });
  expect(await count('person')).toBe(4);
  expect(await run([student(1), student(1, { school: 'o2', account: '1@duin.example' }), teacher()])).toMatchObject({ unchanged: 3 });
});

it('never takes a person of another board for one of this', async () => {
  await run([student(1)], { board: 'south' });
  expect(await run([student(1)])).toMatchObject({ added: 1 });
  expect((await database.db.selectFrom('person').select('board_id').orderBy('board_id').execute()).map(({ board_id }) => board_id)).toEqual(['north', 'south']);
});

it('leaves people who are missing from the files as they are', async () => {
  await run(crowd(10));
  await run(crowd(9));
  expect(await count('person')).toBe(10);
});

describe('Entra', () => {
  const ID = '8f14e45f-ceea-467f-a0e6-3d1f0a3b2c11';
  const link = (account: string, line = 2): AccountRow => ({ file: 'exportUsers.csv', line, account, entraId: ID });

  it('is how Teams knows people: linked by the account, and never lost again', async () => {
    await run([student(1), student(2)]);
    expect(await run([student(1), student(2)], { accounts: [link('1@DIJK.example')] })).toMatchObject({ changed: 1, unchanged: 1 });
    await run([student(1), student(2)]);
    expect(await new SqlDirectory(database.db).byEntraId('north', ID)).toMatchObject({ stamnummer: '1' });
  });

  it('links one object to one person only', async () => {
    await run([student(1)], { accounts: [link('1@dijk.example')] });
    const report = await run([student(2)], { accounts: [link('2@dijk.example', 7)] });
    expect(report).toMatchObject({ added: 1, rejected: [{ file: 'exportUsers.csv', line: 7, reason: 'linkedToSomebodyElse' }] });
    expect(await new SqlDirectory(database.db).byEntraId('north', ID)).toMatchObject({ stamnummer: '1' });
  });
});

describe('stops', () => {
  it.each<[string, () => readonly RosterPerson[], string]>([
    ['at far fewer people', () => crowd(70), 'farFewerPeople'],
    ['when many change at once', () => crowd(100, { classes: ['5X'] }), 'manyChanges'],
    ['when many would come from another school', () => crowd(100).map((one) => ({ ...one, school: 'o2' })), 'manyChanges'],
  ])('%s, and applies nothing until somebody confirms', async (_what, files, stopped) => {
    await run(crowd(100));
    const before = await database.db.selectFrom('person').selectAll().orderBy('id').execute();
    expect(await run(files())).toMatchObject({ stopped, applied: false });
    expect(await database.db.selectFrom('person').selectAll().orderBy('id').execute()).toEqual(before);
    expect(await count('audit_event')).toBe(1);
    expect(await run(files(), { confirmed: true })).toMatchObject({ stopped: null, applied: true });
    expect(await outOfStep()).toBe(0);
  });
});

it('sets who leads whom, and lets a later import without the list leave it', async () => {
  const rows = [{ file: 'r', line: 2, account: 'jo@dijk.example', role: null, classKey: null, supervisor: 'karin@dijk.example', name: null }, { file: 'r', line: 3, account: 'karin@dijk.example', role: 'supervisor' as const, classKey: null, supervisor: null, name: null }];
  const people = [teacher(), teacher({ account: 'karin@dijk.example', stamnummer: '2', displayName: 'Karin Postmus', mentorClasses: [] })];
  await run(people, { roles: { rows, rejected: [] } });
  await run(people);
  const directory = new SqlDirectory(database.db);
  const jo = (await directory.withRole('north', 'dijkcollege', 'mentor'))[0];
  expect((await directory.supervisorOf('north', jo?.id ?? ''))?.roles).toEqual(['teacher', 'supervisor']);
});

it('writes one account per school, with numbers only', async () => {
  await run([student(1), student(2, { school: 'o2' })]);
  const events = await database.db.selectFrom('audit_event').select(['type', 'about_ids', 'data']).execute();
  expect(events.map(({ data }) => data)).toEqual(expect.arrayContaining([{ school: 'dijkcollege', added: 1, changed: 0 }, { school: 'duin', added: 1, changed: 0 }]));
  expect(JSON.stringify(events)).not.toMatch(/Ça|example/);
});

it('leaves nothing half when it is broken off at the end', async () => {
  const broken = { ...deps, account: () => Promise.reject(new Error('gone')) };
  await expect(run(crowd(20), {}, broken)).rejects.toThrow('gone');
  expect([await count('person'), await count('class_member'), await count('school')]).toEqual([0, 0, 0]);
});

it('is done once by two at the same moment', async () => {
  const reports = await Promise.all([run(crowd(200)), run(crowd(200))]);
  expect(reports.map(({ added }) => added).toSorted()).toEqual([0, 200].toSorted());
  expect(await count('person')).toBe(200);
});

it('reaches over more people than one statement takes', async () => {
  expect(await run(crowd(5_400))).toMatchObject({ added: 5_400 });
  expect(await run(crowd(5_400, { displayName: 'Nieuw' }), { confirmed: true })).toMatchObject({ changed: 5_400 });
  expect([await count('person'), await count('class_member'), await outOfStep()]).toEqual([5_400, 5_400, 0]);
});
