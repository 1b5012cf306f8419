import { sql } from 'kysely';
import { randomIds } from '../../src/runtime/ids';
import { SqlOutbox, type Disposal, type Lane } from '../../src/storage/outbox.sql';
import { SqlUnitOfWork, transactionOf } from '../../src/storage/unitOfWork.sql';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

interface Item {
  readonly n: number;
}

const AT = new Date('2026-11-23T09:00:00.000Z');
const later = (seconds: number): Date => new Date(AT.getTime() + seconds * 1_000);
const CHAT: Lane = { boardId: 'north', conversationId: 'chat' };
const OTHER: Lane = { boardId: 'north', conversationId: 'other' };
const sent = (id: number): Disposal => ({ kind: 'sent', activityId: String(id) });

let database: TestDatabase;
let outbox: SqlOutbox<Item>;
let unitOfWork: SqlUnitOfWork;

beforeAll(async () => {
  database = await openTestDatabase();
  outbox = new SqlOutbox<Item>(database.db, randomIds);
  unitOfWork = new SqlUnitOfWork(database.db);
});
beforeEach(() => database.empty('outbox'));
afterAll(() => database.close());

async function put(lane: Lane, ...numbers: readonly number[]): Promise<void> {
  for (const n of numbers) await unitOfWork.run((tx) => outbox.enqueue(tx, lane, { n }, AT));
}

/** Sends everything of a lane that may be sent; answers what was tried. */
async function drain(lane: Lane, now: Date, send: (item: Item) => Disposal = ({ n }) => sent(n)): Promise<readonly number[]> {
  const tried: number[] = [];
  while (
    await outbox.withHead(lane, now, async ({ item }) => {
      tried.push(item.n);
      return send(item);
    })
  );
  return tried;
}

const states = async () =>
  (await database.db.selectFrom('outbox').select(['item', 'state', 'attempts', 'last_error', 'activity_id']).orderBy('seq').execute()).map((row) => ({
    n: (row.item as Item).n,
    state: row.state,
    attempts: row.attempts,
    error: row.last_error,
    activity: row.activity_id,
  }));

it('sends in the order in which it was asked, and each once', async () => {
  await put(CHAT, 1, 2, 3);
  expect(await drain(CHAT, AT)).toEqual([1, 2, 3]);
  expect(await drain(CHAT, AT)).toEqual([]);
  expect(await outbox.waiting()).toBe(0);
  expect((await states())[2]).toEqual({ n: 3, state: 'sent', attempts: 1, error: null, activity: '3' });
});

it('has never heard of a message whose change was rolled back', async () => {
  const failed = unitOfWork.run(async (tx) => {
    await outbox.enqueue(tx, CHAT, { n: 1 }, AT);
    throw new Error('halfway');
  });
  await expect(failed).rejects.toThrow('halfway');
  expect(await outbox.due(AT, 10)).toEqual([]);
});

it('holds back the rest of a conversation while its first message must wait', async () => {
  await put(CHAT, 1, 2);
  await put(OTHER, 3);
  expect(await drain(CHAT, AT, () => ({ kind: 'later', at: later(30), error: 'throttled' }))).toEqual([1]);
  expect(await outbox.due(later(29), 10)).toEqual([OTHER]);
  expect(await drain(CHAT, later(29))).toEqual([]);
  expect(await outbox.due(later(30), 10)).toEqual([CHAT, OTHER]);
  expect(await drain(CHAT, later(30))).toEqual([1, 2]);
  expect((await states())[0]).toMatchObject({ attempts: 2, state: 'sent', error: null });
});

it.each<[Disposal, string, string | null]>([
  [{ kind: 'failed', error: 'blocked' }, 'failed', 'blocked'],
  [{ kind: 'dropped' }, 'dropped', null],
])('goes on with the next message after %j', async (disposal, state, error) => {
  await put(CHAT, 1, 2);
  expect(await drain(CHAT, AT, ({ n }) => (n === 1 ? disposal : sent(n)))).toEqual([1, 2]);
  expect((await states())[0]).toMatchObject({ state, error, attempts: 1, activity: null });
});

it('names conversations by how long their first message has waited, and not more than asked for', async () => {
  await put(CHAT, 1);
  await put(OTHER, 2);
  await put({ boardId: 'south', conversationId: 'chat' }, 3);
  await put(CHAT, 4);
  expect(await outbox.due(AT, 10)).toEqual([CHAT, OTHER, { boardId: 'south', conversationId: 'chat' }]);
  expect(await outbox.due(AT, 1)).toEqual([CHAT]);
});

it('keeps boards apart that have a conversation of the same id', async () => {
  await put(CHAT, 1);
  expect(await drain({ boardId: 'south', conversationId: 'chat' }, AT)).toEqual([]);
});

it('lets nobody else into a conversation while a message is on its way, and others on with theirs', async () => {
  await put(CHAT, 1, 2);
  await put(OTHER, 3);
  const reports: unknown[] = [];
  await outbox.withHead(CHAT, AT, async ({ item }) => {
    reports.push(await outbox.withHead(CHAT, AT, async () => sent(99)));
    reports.push(await outbox.withHead(OTHER, AT, async () => sent(3)));
    return sent(item.n);
  });
  expect(reports).toEqual([false, true]);
  expect((await states()).map(({ state }) => state)).toEqual(['sent', 'waiting', 'sent']);
});

it('leaves a message waiting when sending threw, so that it is not lost', async () => {
  await put(CHAT, 1);
  await expect(outbox.withHead(CHAT, AT, () => Promise.reject(new Error('surprise')))).rejects.toThrow('surprise');
  expect(await drain(CHAT, AT)).toEqual([1]);
});

it('leaves a message waiting when its connection was killed, and frees the conversation', async () => {
  await put(CHAT, 1);
  const cutOff = outbox.withHead(CHAT, AT, async (_waiting, tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transactionOf(tx));
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(database.db);
    return sent(1);
  });
  await expect(cutOff).rejects.toThrow();
  expect((await states())[0]).toMatchObject({ state: 'waiting', attempts: 0 });
  expect(await drain(CHAT, AT)).toEqual([1]);
});

it('gives the calls of one message more time than a connection may otherwise idle', async () => {
  await put(CHAT, 1);
  let allowed = '';
  await outbox.withHead(CHAT, AT, async (_waiting, tx) => {
    const { rows } = await sql<{ allowed: string }>`select current_setting('idle_in_transaction_session_timeout') as allowed`.execute(transactionOf(tx));
    allowed = rows[0]?.allowed ?? '';
    return sent(1);
  });
  expect(allowed).toBe('2min');
});

it('forgets what is done, and never what waits', async () => {
  await put(CHAT, 1, 2);
  await outbox.withHead(CHAT, AT, async () => sent(1));
  expect(await outbox.forget(AT)).toBe(0);
  expect(await outbox.forget(later(1))).toBe(1);
  expect(await outbox.waiting()).toBe(1);
});
