import { testSeal } from '../support/testSeal';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { settingsCommand } from '../../src/cli/settings';
import { recountDeadlines } from '../../src/escalation/recountDeadlines';
import { randomIds } from '../../src/runtime/ids';
import { SqlAudit } from '../../src/storage/audit.sql';
import { SqlCaseDeadlines } from '../../src/storage/caseDeadlines.sql';
import { SqlCaseStore } from '../../src/storage/caseStore.sql';
import { SqlCheckFigures } from '../../src/storage/checkFigures.sql';
import { SqlDirectory } from '../../src/storage/directory.sql';
import { findAccount } from '../../src/storage/findAccount.sql';
import { SqlSchools } from '../../src/storage/schools.sql';
import { SqlSettingsStore } from '../../src/storage/settingsStore.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { fixedClock } from '../support/fixedClock';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  await database.empty('school');
  await database.empty('audit_event');
  await database.db
    .insertInto('school')
    .values([
      { board_id: 'north', key: 'dijk', name: 'Dijkcollege', watch_mode: 'off', decision_reference: null, decision_date: null },
      { board_id: 'south', key: 'dijk', name: 'Ander Dijkcollege', watch_mode: 'off', decision_reference: null, decision_date: null },
    ])
    .execute();
});
afterAll(() => database.close());

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const { db } = database;
  const code = await settingsCommand(args, { out: (line) => void out.push(line), err: (line) => void err.push(line), stdin: Readable.from([]) }, {
    board: 'north',
    schools: () => new SqlSchools(db).keys('north'),
    settings: new SqlSettingsStore(db),
    audit: new SqlAudit(randomIds),
    unitOfWork: new SqlUnitOfWork(db),
    clock: fixedClock('2026-11-30T09:00:00Z'),
    directory: new SqlDirectory(db),
    checkFigures: new SqlCheckFigures(db),
    findAccount: (account) => findAccount(db, 'north', account),
    timesChanged: (tx, ...changed) => recountDeadlines({ cases: new SqlCaseStore(db, testSeal), deadlines: new SqlCaseDeadlines(db) }, tx, ...changed),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const shown = async (): Promise<unknown> => (JSON.parse((await run('show', '--json')).out) as { schools: unknown[] }).schools[0];
const account = () => database.db.selectFrom('audit_event').select(['type', 'data']).execute();

const OFF = {
  school: 'dijk', schoolName: 'Dijkcollege', watch: { mode: 'off', decisionReference: null, decisionDate: null }, hidePictures: false, escalatePictures: false, languageModel: false,
  hours: 'ma-vr 08:00-17:00', region: 'noord', daysOff: [], onCall: [], onCallHours: null, lastResponder: null, askAbsence: false,
  checks: {}, quietHours: '21:00-07:00', channels: [], documents: {}, codeRead: 'voluntary',
};
const DECISION = ['--decision', 'GMR 2026-14', '--decision-date', '2026-10-08'];

it('shows that everything is off until the school decides', async () => {
  expect(await shown()).toEqual(OFF);
  expect((await run('show')).out).toContain('meekijken                 uit');
});

it('does not let a school watch without a decision of the (G)MR', async () => {
  expect(await run('set', '--school', 'dijk', '--watch', 'advise')).toMatchObject({ code: 1, err: expect.stringContaining('(G)MR') as string });
  expect(await shown()).toEqual(OFF);
  expect(await account()).toEqual([]);
});

it('stores the decision with the switch, and accounts for it', async () => {
  expect(await run('set', '--school', 'dijk', '--watch', 'escalate', ...DECISION)).toMatchObject({ code: 0, out: expect.stringContaining('op grond van GMR 2026-14 (2026-10-08)') as string });
  expect(await account()).toMatchObject([{ type: 'settings.changed', data: { school: 'dijk', changed: ['watch'], watch: 'escalate', decisionReference: 'GMR 2026-14' } }]);
  expect((await new SqlSettingsStore(database.db).of('south', 'dijk'))?.watch.mode).toBe('off');
});

it('changes only what is asked, and accounts for nothing when nothing changes', async () => {
  await run('set', '--school', 'dijk', '--watch', 'advise', ...DECISION);
  await run('set', '--school', 'dijk', '--hide-pictures', 'on', '--escalate-pictures', 'on');
  await run('set', '--school', 'dijk', '--hide-pictures', 'on');
  expect(await shown()).toEqual({ ...OFF, watch: { mode: 'advise', decisionReference: 'GMR 2026-14', decisionDate: '2026-10-08' }, hidePictures: true, escalatePictures: true });
  expect(await account()).toHaveLength(2);
});

it('can always be switched off', async () => {
  await run('set', '--school', 'dijk', '--watch', 'advise', ...DECISION);
  expect((await run('set', '--school', 'dijk', '--watch', 'off')).code).toBe(0);
  expect(await shown()).toMatchObject({ watch: { mode: 'off' } });
});

it.each([['2026-12-01'], ['2026-02-30'], ['gisteren']])('does not believe a decision of %s', async (date) => {
  expect((await run('set', '--school', 'dijk', '--watch', 'advise', '--decision', 'GMR 14', '--decision-date', date)).code).toBe(1);
  expect(await shown()).toEqual(OFF);
});

it('names the schools there are', async () => {
  expect(await run('set', '--school', 'nergens', '--hide-pictures', 'on')).toMatchObject({ code: 1, err: expect.stringContaining('Wel: dijk.') as string });
  expect((await run('show', '--school', 'nergens')).code).toBe(1);
});

it.each([
  [[]],
  [['set']],
  [['set', '--school', 'dijk']],
  [['set', '--watch', 'advise']],
  [['set', '--school', 'dijk', '--watch', 'always']],
  [['set', '--school', 'dijk', '--decision', 'GMR 14']],
  [['set', '--school', 'dijk', '--hide-pictures', 'yes']],
  [['show', '--watch', 'off']],
  [['set', '--school', 'dijk', '--who', 'x']],
])('explains itself when used wrongly: %j', async (args) => {
  expect(await run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('houvast settings') as string });
});

it('lets a school say whether questions may go to a language model, and keeps account of it', async () => {
  expect((await run('show')).out).toContain('uit: geen vraag verlaat de school');
  expect(await run('set', '--school', 'dijk', '--language-model', 'on')).toMatchObject({ code: 0, out: expect.stringContaining('mag, als de installatie er een heeft') as string });
  expect(await shown()).toEqual({ ...OFF, languageModel: true });
  expect(await account()).toMatchObject([{ type: 'settings.changed', data: { school: 'dijk', languageModel: true } }]);
  await run('set', '--school', 'dijk', '--language-model', 'off');
  expect(await shown()).toEqual(OFF);
  expect((await run('set', '--school', 'dijk', '--language-model', 'misschien')).code).toBe(2);
});

describe('how a school works with the code', () => {
  it('sets checks, quiet hours, documents and the reading of the code, and says so in the account', async () => {
    const set = await run('set', '--school', 'dijk', '--check', 'late-hours=off', '--check', 'recording=dryRun', '--quiet-hours', '20:30-07:30', '--document', 'cao=https://school.example/cao?v=1', '--code-read', 'expected', '--json');
    expect(set).toMatchObject({ code: 0, err: '' });
    expect(await shown()).toEqual({ ...OFF, checks: { lateHours: 'off', recording: 'dryRun' }, quietHours: '20:30-07:30', documents: { cao: 'https://school.example/cao?v=1' }, codeRead: 'expected' });
    expect(await account()).toMatchObject([{ type: 'settings.changed', data: { changed: ['practice'] } }]);
  });

  it('switches all checks at once, takes a document away, and keeps what it isn’t told', async () => {
    await run('set', '--school', 'dijk', '--document', 'cao=https://school.example/cao', '--document', 'schorsing=https://school.example/p');
    await run('set', '--school', 'dijk', '--check', 'all=dryRun', '--document', 'cao=none', '--quiet-hours', 'none');
    const now = (await shown()) as { checks: object; documents: object };
    expect(Object.values(now.checks)).toEqual(Array.from({ length: 6 }, () => 'dryRun'));
    expect(now.documents).toEqual({ schorsing: 'https://school.example/p' });
    expect((await run('show')).out).toContain('stille uren               geen');
  });

  it.each([
    ['--check', 'late-hours'], ['--check', 'late=off'], ['--check', 'recording=maybe'], ['--quiet-hours', '21-7'], ['--quiet-hours', '21:00-21:00'], ['--quiet-hours', '25:00-07:00'],
    ['--document', 'cao=http://school.example'], ['--document', 'wet=https://school.example'], ['--document', 'cao=javascript:alert(1)'], ['--code-read', 'yes'],
  ])('says what is wrong with %s %s, and changes nothing', async (flag, value) => {
    expect(await run('set', '--school', 'dijk', flag, value)).toMatchObject({ code: 2 });
    expect(await shown()).toEqual(OFF);
  });

  it('keeps a list of channels: adds, replaces by name, removes', async () => {
    const channels = async () => (JSON.parse((await run('channels', 'show', '--school', 'dijk', '--json')).out) as { channels: unknown[] }).channels;
    expect(await channels()).toEqual([]);
    await run('channels', 'add', '--school', 'dijk', '--name', 'Magister', '--for', 'ouders,leerlingen', '--about', 'cijfers');
    await run('channels', 'add', '--school', 'dijk', '--name', 'magister', '--for', 'guardians', '--about', 'berichten', '--about-en', 'messages');
    expect(await channels()).toEqual([{ name: 'magister', reaches: ['guardians'], about: { nl: 'berichten', en: 'messages' } }]);
    expect(await run('channels', 'remove', '--school', 'dijk', '--name', 'Teams')).toMatchObject({ code: 1 });
    expect(await run('channels', 'remove', '--school', 'dijk', '--name', 'MAGISTER')).toMatchObject({ code: 0 });
    expect(await channels()).toEqual([]);
    expect(await run('channels', 'add', '--school', 'dijk', '--name', 'X', '--for', 'iedereen', '--about', 'y')).toMatchObject({ code: 2 });
    expect(await run('channels', 'show', '--school', 'zee')).toMatchObject({ code: 1 });
  });

  it('reads a list of channels from a file, on trial first', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'houvast-channels-')), 'kanalen.csv');
    writeFileSync(file, 'Kanaal;Voor;Waarvoor;Waarvoor_en\nHoy app;ouders en leerlingen;nieuws;news\nTeams;leerlingen, medewerkers;lessen;\n');
    expect(await run('channels', 'import', file, '--school', 'dijk', '--dry-run')).toMatchObject({ code: 0, out: expect.stringContaining('Hoy app (students, guardians): nieuws') as string });
    expect(await shown()).toEqual(OFF);
    await run('channels', 'import', file, '--school', 'dijk');
    expect(((await shown()) as { channels: unknown }).channels).toEqual([
      { name: 'Hoy app', reaches: ['students', 'guardians'], about: { nl: 'nieuws', en: 'news' } },
      { name: 'Teams', reaches: ['students', 'staff'], about: { nl: 'lessen', en: 'lessen' } },
    ]);
  });

  it.each([
    ['columns', 'a;b;c\nTeams;leerlingen;lessen\n'], ['voor', 'kanaal;voor;waarvoor\nTeams;buren;lessen\n'], ['staat er al', 'kanaal;voor;waarvoor\nTeams;leerlingen;lessen\nteams;ouders;x\n'], ['geen kanalen', 'kanaal;voor;waarvoor\n'],
  ])('refuses a list that is wrong (%s)', async (_what, text) => {
    const file = join(mkdtempSync(join(tmpdir(), 'houvast-channels-')), 'kanalen.csv');
    writeFileSync(file, text);
    expect(await run('channels', 'import', file, '--school', 'dijk')).toMatchObject({ code: 1, err: expect.stringContaining('Er is niets veranderd') as string });
    expect(await shown()).toEqual(OFF);
  });

  it('says how often checks noticed something, by kind, of its own school', async () => {
    const unitOfWork = new SqlUnitOfWork(database.db);
    const noticed = (type: 'check.counted' | 'check.advised', school: string, check: string) =>
      unitOfWork.run((tx) => new SqlAudit(randomIds).record(tx, { type, boardId: 'north', at: new Date('2026-11-29T09:00:00Z'), by: null, about: [], school, check, article: 'III.B.3' }));
    await noticed('check.counted', 'dijk', 'otherChannel');
    await noticed('check.counted', 'dijk', 'otherChannel');
    await noticed('check.advised', 'dijk', 'recording');
    await noticed('check.advised', 'zee', 'recording');
    const { out } = await run('checks', '--school', 'dijk', '--json');
    expect((JSON.parse(out) as { checks: object[] }).checks.filter((one) => JSON.stringify(one).match(/:[12]/))).toEqual([
      { check: 'other-channel', mode: 'off', counted: 2, advised: 0 },
      { check: 'recording', mode: 'off', counted: 0, advised: 1 },
    ]);
    expect(await run('checks')).toMatchObject({ code: 2 });
  });
});
