import { campaignDay } from '../../src/bot/campaignJob';
import { Mail } from '../../src/bot/outbox/mail';
import type { OutboxItem } from '../../src/bot/outbox/outboxItem';
import { USUAL_CALENDAR } from '../../src/calendar/schoolCalendar';
import { demoSchool } from '../../src/demo/school/demoSchool';
import type { Role } from '../../src/people/person';
import { randomIds } from '../../src/runtime/ids';
import { createLogger } from '../../src/runtime/log';
import { SqlAudit } from '../../src/storage/audit.sql';
import { SqlCampaignNotices } from '../../src/storage/campaignNotices.sql';
import { SqlConsentBook } from '../../src/storage/consentBook.sql';
import { SqlConsentSettings } from '../../src/storage/consentSettings.sql';
import { SqlDirectory } from '../../src/storage/directory.sql';
import { SqlOutbox } from '../../src/storage/outbox.sql';
import { SqlSchools } from '../../src/storage/schools.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { schoolContent } from '../support/fillSchool';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

/** A Monday; answers are asked for until 18 December. */
const demo = demoSchool('2026-11-23');
const joris = demo.showcase.mentor;
const jurre = demo.hardCases.turnsSixteenSoon;

let database: TestDatabase;
const logLines: string[] = [];
beforeAll(async () => {
  database = await openTestDatabase();
  await new SqlSchools(database.db).fill({ ...demo, purposes: demo.purposes.purposes });
  await new SqlSchools(database.db).fill(schoolContent({ board: demo.boardId, school: 'aan-de-dijk' }));
});
beforeEach(() => database.empty('outbox', 'audit_event', 'campaign_notice'));
afterAll(() => database.close());

const half7 = (day: string): Date => new Date(`${day}T06:30:00Z`);

class BrokenMail extends Mail {
  override toPerson(): Promise<void> {
    return Promise.reject(new Error('disk full'));
  }
}

class HalfDirectory extends SqlDirectory {
  override withRole(board: string, school: string, role: Role) {
    return school === demo.school ? super.withRole(board, school, role) : Promise.reject(new Error('connection lost'));
  }
}

/** A replica of its own at each call. */
function run(day: string, parts: { readonly mail?: typeof Mail; readonly directory?: SqlDirectory } = {}): Promise<void> {
  const { db } = database;
  const clock = { now: () => half7(day) };
  const MailKind = parts.mail ?? Mail;
  return campaignDay(
    {
      schools: new SqlSchools(db), book: new SqlConsentBook(db), directory: parts.directory ?? new SqlDirectory(db), settings: new SqlConsentSettings(db),
      notices: new SqlCampaignNotices(db), mail: new MailKind(new SqlOutbox<OutboxItem>(db, randomIds), clock), audit: new SqlAudit(randomIds),
      unitOfWork: new SqlUnitOfWork(db), log: createLogger('debug', { write: (line) => void logLines.push(line) }), calendarOf: async () => USUAL_CALENDAR,
    },
    half7(day),
  );
}

async function sent(): Promise<readonly unknown[]> {
  const rows = await database.db.selectFrom('outbox').selectAll().orderBy('seq').execute();
  return rows.map((row) => ({ to: row.conversation_id, ...(row.item) }));
}

const start = { to: `person:${joris.id}`, kind: 'classCampaign', personId: joris.id, classKey: '3H', reason: 'start', language: null };

it('tells the mentor of the start once, and of the class that he mentors only', async () => {
  await run('2026-11-23');
  await run('2026-11-23');
  await run('2026-11-24');
  expect(await sent()).toEqual([start]);
});

it('tells once when several replicas begin at the same moment', async () => {
  await Promise.all(Array.from({ length: 6 }, () => run('2026-11-23')));
  expect(await sent()).toEqual([start]);
  expect(await database.db.selectFrom('audit_event').select('type').execute()).toEqual([{ type: 'consent.campaignNotice' }]);
});

it('makes up for days on which the server was off', async () => {
  await run('2026-11-26');
  expect(await sent()).toEqual([start]);
});

it('is silent on a Sunday and in a holiday', async () => {
  await run('2026-11-22');
  await run('2026-12-24');
  expect(await sent()).toEqual([]);
});

it('reminds a week before the deadline, once', async () => {
  for (const day of ['2026-11-23', '2026-12-07', '2026-12-10', '2026-12-11', '2026-12-14', '2026-12-18']) await run(day);
  expect((await sent()).filter((item) => JSON.stringify(item).includes('reminder'))).toEqual([{ ...start, reason: 'reminder' }]);
});

it('tells of a sixteenth birthday by ids, on the first school day, and not of those that stood on the card before', async () => {
  for (const day of ['2026-11-23', '2026-12-07', '2026-12-08', '2026-12-09']) await run(day);
  expect((await sent()).slice(1)).toEqual([{ to: start.to, kind: 'turnedSixteen', personId: joris.id, classKey: '3H', studentId: jurre, language: null }]);
});

it('sends nothing and remembers nothing when the message can not be queued; the next run does', async () => {
  await expect(run('2026-11-23', { mail: BrokenMail })).rejects.toThrow('failed for 1 school');
  expect(await database.db.selectFrom('campaign_notice').selectAll().execute()).toEqual([]);
  expect(await database.db.selectFrom('audit_event').selectAll().execute()).toEqual([]);
  await run('2026-11-23');
  expect(await sent()).toEqual([start]);
});

it('serves the other schools when one fails, and fails in the end so that it is tried again', async () => {
  await expect(run('2026-11-23', { directory: new HalfDirectory(database.db) })).rejects.toThrow('failed for 1 school');
  expect(await sent()).toEqual([start]);
});

it('leaves no name in the queue, the account, the notices and the log', async () => {
  for (const day of ['2026-11-23', '2026-12-08', '2026-12-11']) await run(day);
  const tables = await Promise.all((['outbox', 'audit_event', 'campaign_notice'] as const).map((table) => database.db.selectFrom(table).selectAll().execute()));
  const all = JSON.stringify([tables, logLines]);
  expect(all).toContain('turnedSixteen');
  for (const { displayName, givenName } of demo.people) {
    expect(all).not.toContain(displayName);
    expect(all).not.toMatch(new RegExp(`"${givenName}`));
  }
});

describe('what was told', () => {
  const notices = (): SqlCampaignNotices => new SqlCampaignNotices(database.db);
  const tell = (key: string, person = 'ada', board = 'north'): Promise<boolean> => new SqlUnitOfWork(database.db).run((tx) => notices().tell(tx, board, key, person, half7('2026-11-23')));

  it('is told once per board, key and person', async () => {
    expect((await Promise.all([tell('a'), tell('a'), tell('a')])).filter(Boolean)).toHaveLength(1);
    expect([await tell('b'), await tell('a', 'bo'), await tell('a', 'ada', 'south')]).toEqual([true, true, true]);
    expect(await tell('a')).toBe(false);
  });

  it('is forgotten after a while', async () => {
    await tell('a');
    expect(await notices().forget(half7('2026-11-23'))).toBe(0);
    expect(await notices().forget(half7('2027-12-28'))).toBe(1);
    expect(await notices().told('north', ['a'])).toEqual([]);
  });

  it('is found by its keys, of one board', async () => {
    await tell('a');
    await tell('b', 'bo');
    await tell('a', 'cas', 'south');
    expect(await notices().told('north', ['a', 'c'])).toEqual([{ key: 'a', personId: 'ada' }]);
    expect(await notices().told('north', [])).toEqual([]);
  });
});
