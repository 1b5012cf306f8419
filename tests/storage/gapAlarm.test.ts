import { gapAlarm, type GapAlarmDeps } from '../../src/bot/gapAlarm';
import { Mail } from '../../src/bot/outbox/mail';
import type { OutboxItem } from '../../src/bot/outbox/outboxItem';
import { randomIds } from '../../src/runtime/ids';
import { createLogger } from '../../src/runtime/log';
import { SqlAudit } from '../../src/storage/audit.sql';
import { SqlDirectory } from '../../src/storage/directory.sql';
import { SqlLineFacts } from '../../src/storage/lineFacts.sql';
import { SqlOutbox } from '../../src/storage/outbox.sql';
import { SqlSchools } from '../../src/storage/schools.sql';
import { SqlSettingsStore } from '../../src/storage/settingsStore.sql';
import { SqlToldGaps } from '../../src/storage/toldGaps.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { BOARD, PEOPLE, person } from '../escalation/school';
import { schoolContent } from '../support/fillSchool';
import { fixedClock, type FixedClock } from '../support/fixedClock';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const DAY = 86_400_000;
const EVERYBODY = [...PEOPLE, person('ict2', ['administrator'])].map((one, index) => ({ ...one, entraId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` }));

let database: TestDatabase;
let clock: FixedClock;
let log: string[];

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  await database.empty('school', 'tenant', 'person', 'class_member', 'supervision', 'line_alarm', 'outbox', 'audit_event');
  clock = fixedClock('2026-11-23T06:40:00Z');
  log = [];
  const supervision = ['teacher', 'mentor', 'deputy', 'supervisor', 'coach', 'zorg', 'privacy', 'ict', 'ict2'].map((of) => ({ of, supervisor: of === 'supervisor' ? 'principal' : 'supervisor' })).concat({ of: 'principal', supervisor: 'board' });
  await new SqlSchools(database.db).fill(schoolContent({ board: BOARD, school: 'demo', people: EVERYBODY, supervision }));
  await database.db.updateTable('school').set({ on_call: ['supervisor'] }).execute();
});
afterAll(() => database.close());

function deps(): GapAlarmDeps {
  const { db } = database;
  return {
    directory: new SqlDirectory(db), settings: new SqlSettingsStore(db), facts: new SqlLineFacts(db), schools: new SqlSchools(db), told: new SqlToldGaps(),
    mail: new Mail(new SqlOutbox<OutboxItem>(db, randomIds), clock), audit: new SqlAudit(randomIds), unitOfWork: new SqlUnitOfWork(db), clock,
    log: createLogger('debug', { write: (line) => void log.push(line) }),
  };
}

const sent = async () => (await database.db.selectFrom('outbox').select(['conversation_id', 'item']).orderBy('seq').execute()).map(({ conversation_id, item }) => [conversation_id, (item as OutboxItem).kind]);
const accounted = async () => (await database.db.selectFrom('audit_event').select('data').where('type', '=', 'lines.gapsTold').execute()).map(({ data }) => (data as { gaps: string[] }).gaps);
const leave = (id: string) => database.db.deleteFrom('person').where('id', '=', id).execute();

it('says nothing of a school in which everybody is there', async () => {
  await gapAlarm(deps());
  expect(await sent()).toEqual([]);
});

it('tells each administrator once, before anything happens', async () => {
  await leave('zorg');
  for (let round = 0; round < 3; round++) {
    await gapAlarm(deps());
    clock.pass(DAY);
  }
  expect(await sent()).toEqual([['person:ict', 'gaps'], ['person:ict2', 'gaps']]);
  expect(await accounted()).toEqual([['noRole:P2:zorgcoordinator']]);
});

it('tells of another gap the next day, and of one that comes back', async () => {
  await leave('zorg');
  await gapAlarm(deps());
  await leave('privacy');
  await gapAlarm(deps());
  expect(await sent()).toHaveLength(2);
  clock.pass(DAY);
  await gapAlarm(deps());
  expect(await sent()).toHaveLength(4);
});

it('tells it once when several replicas look at the same moment', async () => {
  await leave('zorg');
  await Promise.all([gapAlarm(deps()), gapAlarm(deps()), gapAlarm(deps()), gapAlarm(deps())]);
  expect(await sent()).toHaveLength(2);
});

it('writes no name anywhere', async () => {
  await leave('zorg');
  await gapAlarm(deps());
  const { rows } = { rows: await database.db.selectFrom('outbox').selectAll().execute() };
  for (const { displayName } of EVERYBODY) expect(JSON.stringify([rows, await accounted(), log])).not.toContain(displayName);
});

it('knows how the school’s own mapping is filled', async () => {
  const facts = new SqlLineFacts(database.db);
  expect([await facts.supervisors(BOARD, 'demo'), await facts.staffWithoutSupervisor(BOARD, 'demo'), await facts.classesWithoutMentor(BOARD, 'demo')]).toEqual([['principal', 'supervisor'], 0, []]);
  await database.db.deleteFrom('supervision').where('person_id', 'in', ['teacher', 'principal']).execute();
  await database.db.updateTable('class_member').set({ is_mentor: false }).execute();
  expect([await facts.staffWithoutSupervisor(BOARD, 'demo'), await facts.classesWithoutMentor(BOARD, 'demo')]).toEqual([1, ['2A']]);
  expect([await facts.supervisors(BOARD, 'other'), await facts.staffWithoutSupervisor('other', 'demo'), await facts.classesWithoutMentor('other', 'demo')]).toEqual([[], 0, []]);
});
