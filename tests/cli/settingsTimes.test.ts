import { testSeal } from '../support/testSeal';
import { Readable } from 'node:stream';
import { settingsCommand } from '../../src/cli/settings';
import { dueAfter } from '../../src/escalation/deadline';
import { eventsFrom } from '../../src/escalation/caseEvent';
import { recountDeadlines } from '../../src/escalation/recountDeadlines';
import { randomIds } from '../../src/runtime/ids';
import { calendarOf } from '../../src/settings/calendarOf';
import { SqlAudit } from '../../src/storage/audit.sql';
import { SqlCaseDeadlines } from '../../src/storage/caseDeadlines.sql';
import { SqlCaseStore } from '../../src/storage/caseStore.sql';
import { SqlCheckFigures } from '../../src/storage/checkFigures.sql';
import { SqlDirectory } from '../../src/storage/directory.sql';
import { findAccount } from '../../src/storage/findAccount.sql';
import { SqlSchools } from '../../src/storage/schools.sql';
import { SqlSettingsStore } from '../../src/storage/settingsStore.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { OPENED } from '../escalation/aCase';
import { person } from '../escalation/school';
import { schoolContent } from '../support/fillSchool';
import { fixedClock } from '../support/fixedClock';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const BOARD = 'svok';
const account = (id: string, ...rest: Parameters<typeof person> extends [string, ...infer R] ? R : never) => ({ ...person(id, ...rest), userPrincipalName: `${id}@school.example` });
const PEOPLE = [account('lead', ['supervisor']), account('principal', ['schoolleiding']), account('board', ['bevoegdGezag'], [], 'other'), account('elsewhere', ['schoolleiding'], [], 'other'), account('teacher', ['teacher']), account('ict', ['administrator']), account('pupil', ['student', 'supervisor'])];

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  await database.empty('school', 'audit_event', 'person', 'tenant', 'case_event', 'case_origin', 'case_deadline', 'case_holder');
  await new SqlSchools(database.db).fill(schoolContent({ board: BOARD, school: 'demo', people: PEOPLE }));
});
afterAll(() => database.close());

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const { db } = database;
  const code = await settingsCommand(args, { out: (line) => void out.push(line), err: (line) => void err.push(line), stdin: Readable.from([]) }, {
    board: BOARD,
    schools: () => new SqlSchools(db).keys(BOARD),
    checkFigures: new SqlCheckFigures(db), settings: new SqlSettingsStore(db),
    directory: new SqlDirectory(db),
    findAccount: (name) => findAccount(db, BOARD, name),
    audit: new SqlAudit(randomIds),
    unitOfWork: new SqlUnitOfWork(db),
    clock: fixedClock('2026-11-30T09:00:00Z'),
    timesChanged: (tx, ...changed) => recountDeadlines({ cases: new SqlCaseStore(db, testSeal), deadlines: new SqlCaseDeadlines(db) }, tx, ...changed),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const set = (...args: string[]) => run('set', '--school', 'demo', ...args);
const shown = async () => (JSON.parse((await run('show', '--json')).out) as { schools: Record<string, unknown>[] }).schools[0];
const accounted = () => database.db.selectFrom('audit_event').select(['type', 'about_ids', 'data']).execute();

it('shows the usual school week until the school says otherwise', async () => {
  expect(await shown()).toMatchObject({ hours: 'ma-vr 08:00-17:00', region: 'noord', daysOff: [], onCall: [], onCallHours: null, lastResponder: null, askAbsence: false });
  expect((await run('show')).out).toContain('dienst buiten schooltijd  niemand: wie iets acuuts meldt, leest dat nu niemand dit leest');
});

describe('school time', () => {
  it('has hours per weekday', async () => {
    expect(await set('--hours', 'ma-do 08:00-17:00, vr 08:00-16:00')).toMatchObject({ code: 0, out: expect.stringContaining('schooltijd                ma-do 08:00-17:00, vr 08:00-16:00') });
    expect(await shown()).toMatchObject({ hours: 'ma-do 08:00-17:00, vr 08:00-16:00' });
  });

  it('has days off that come and go one by one', async () => {
    await set('--day-off', '2026-12-01..2026-12-02=studiedagen', '--day-off', '2026-11-05=sportdag');
    expect((await run('show')).out).toContain('eigen vrije dagen         2026-12-01..2026-12-02 studiedagen');
    expect((await run('show')).out).not.toContain('sportdag');
    await set('--no-day-off', '2026-11-05', '--day-off', '2027-05-03..2027-05-09=tweede week mei');
    expect(await shown()).toMatchObject({ daysOff: [{ from: '2026-12-01', to: '2026-12-02', name: 'studiedagen' }, { from: '2027-05-03', to: '2027-05-09', name: 'tweede week mei' }] });
  });

  it('can do without the holidays of region Noord', async () => {
    expect((await set('--region', 'none')).out).toContain('alleen wat de school zelf opgeeft');
  });

  it('is accounted for once, and without what nobody needs', async () => {
    await set('--hours', 'ma-vr 08:00-16:30');
    expect((await set('--hours', 'ma-vr 8:00-16:30')).code).toBe(0);
    expect(await accounted()).toMatchObject([{ type: 'settings.changed', about_ids: [], data: { school: 'demo', changed: ['times'] } }]);
  });

  it.each<[string, readonly string[], string]>([
    ['hours without a day', ['--hours', '08:00-17:00'], '“08:00-17:00” begint niet met een dag van de week.'],
    ['hours that end before they begin', ['--hours', 'ma 17:00-08:00'], '“ma 17:00-08:00” eindigt voordat het begint.'],
    ['a day twice', ['--hours', 'ma-vr 08:00-17:00, vr 08:00-16:00'], '“vr 08:00-16:00” noemt een dag die er al staat.'],
    ['a day that does not exist', ['--day-off', '2026-11-31=niets'], '“2026-11-31=niets” is geen vrije dag.'],
    ['a region whose holidays we don’t have', ['--region', 'zuid'], 'De vakanties van regio “zuid” zitten niet in Houvast.'],
    ['a school that is always closed', ['--day-off', '2026-12-01..2027-08-31=dicht'], 'Zo is de school vanaf 2026-12-01 maanden achter elkaar dicht.'],
    ['asking for absence perhaps', ['--ask-absence', 'misschien'], '--ask-absence is on of off.'],
  ])('refuses %s with one sentence', async (_what, args, says) => {
    const { code, err, out } = await set(...args);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err).toContain(says);
    expect(await accounted()).toEqual([]);
  });

  it('says which day off it doesn’t know', async () => {
    expect(await set('--no-day-off', '2026-12-03')).toMatchObject({ code: 1, err: expect.stringContaining('2026-12-03..2026-12-03 staat er niet als vrije dag.') });
  });
});

describe('who is there besides', () => {
  it('is on call in order, at hours of its own, and comes last', async () => {
    const { out } = await set('--on-call', 'LEAD@school.example, principal@school.example', '--on-call-hours', 'ma-zo 07:00-23:00', '--last-responder', 'board@school.example', '--ask-absence', 'on');
    expect(out).toContain('dienst buiten schooltijd  lead@school.example, dan principal@school.example (ma-zo 07:00-23:00)');
    expect(await shown()).toMatchObject({ onCall: ['lead@school.example', 'principal@school.example'], onCallHours: 'ma-zo 07:00-23:00', lastResponder: 'board@school.example', askAbsence: true });
    expect(await accounted()).toMatchObject([{ about_ids: ['lead', 'principal', 'board'], data: { changed: ['duty'] } }]);
  });

  it('is nobody again', async () => {
    await set('--on-call', 'lead@school.example', '--on-call-hours', 'ma-zo 07:00-23:00', '--last-responder', 'principal@school.example');
    await set('--on-call', 'none', '--on-call-hours', 'always', '--last-responder', 'none');
    expect(await shown()).toMatchObject({ onCall: [], onCallHours: null, lastResponder: null });
  });

  it.each([
    ['unknown', 'wie@school.example', 'Het account wie@school.example is hier niet bekend.'],
    ['a teacher without a task in cases', 'teacher@school.example', 'heeft op deze school geen rol die meldingen oppakt'],
    ['an administrator, who must not read cases', 'ict@school.example', 'heeft op deze school geen rol die meldingen oppakt'],
    ['of another school', 'elsewhere@school.example', 'heeft op deze school geen rol die meldingen oppakt'],
    ['a student, whatever else the list says', 'pupil@school.example', 'heeft op deze school geen rol die meldingen oppakt'],
  ])('is never somebody %s', async (_who, who, says) => {
    expect(await set('--on-call', `lead@school.example,${who}`)).toMatchObject({ code: 1, err: expect.stringContaining(says) });
    expect(await set('--last-responder', who)).toMatchObject({ code: 1, err: expect.stringContaining(says) });
    expect(await shown()).toMatchObject({ onCall: [], lastResponder: null });
  });
});

describe('a deadline that runs', () => {
  const at = new Date('2026-11-30T15:30:00Z');
  const due = async () => (await database.db.selectFrom('case_deadline').selectAll().orderBy('case_id').execute()).map(({ case_id, due_at }) => [case_id, due_at]);

  beforeEach(async () => {
    const { db } = database;
    const usual = calendarOf(await new SqlSettingsStore(db).of(BOARD, 'demo'));
    await new SqlUnitOfWork(db).run(async (tx) => {
      for (const [caseId, school] of [['here', 'demo'], ['there', 'other']] as const) {
        await new SqlCaseStore(db, testSeal).append(tx, BOARD, caseId, 0, eventsFrom(0, 'teacher', at, [{ type: 'opened', ...OPENED, school, originKey: caseId, level: 'P2' }]));
        await new SqlCaseDeadlines(db).set(tx, { board: BOARD, caseId }, dueAfter('P2', at, usual));
      }
    });
  });

  it('is counted anew when the school’s time changes, and only there', async () => {
    expect(await due()).toEqual([['here', new Date('2026-12-01T08:30:00+01:00')], ['there', new Date('2026-12-01T08:30:00+01:00')]]);
    await set('--day-off', '2026-12-01..2026-12-02=studiedagen');
    expect(await due()).toEqual([['here', new Date('2026-12-03T08:30:00+01:00')], ['there', new Date('2026-12-01T08:30:00+01:00')]]);
  });

  it('is never saved with hours that changed meanwhile', async () => {
    const { db } = database;
    const settings = new SqlSettingsStore(db);
    let changed: Promise<unknown> = Promise.resolve();
    await new SqlUnitOfWork(db).run(async (tx) => {
      const before = calendarOf(await settings.during(tx, BOARD, 'demo'));
      changed = set('--day-off', '2026-12-01..2026-12-02=studiedagen');
      // The change waits for this transaction, which saves what it counted with the old hours.
      expect(await Promise.race([changed.then(() => 'changed'), new Promise((resolve) => setTimeout(resolve, 300, 'waits'))])).toBe('waits');
      await new SqlCaseDeadlines(db).set(tx, { board: BOARD, caseId: 'here' }, dueAfter('P2', at, before));
    });
    await changed;
    expect((await due())[0]).toEqual(['here', new Date('2026-12-03T08:30:00+01:00')]);
  });
});
