import type { Deliver } from '../../src/bot/outbox/deliver';
import { Mail, personLane, personOfLane } from '../../src/bot/outbox/mail';
import type { OutboxItem } from '../../src/bot/outbox/outboxItem';
import { createPump, type Pump } from '../../src/bot/outbox/pump';
import { randomIds } from '../../src/runtime/ids';
import { createLogger } from '../../src/runtime/log';
import { SqlOutbox } from '../../src/storage/outbox.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { fixedClock } from '../support/fixedClock';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

let database: TestDatabase;
let outbox: SqlOutbox<OutboxItem>;
let clock = fixedClock();
let lines: string[];
const pumps: Pump[] = [];

beforeAll(async () => {
  database = await openTestDatabase({ connections: 20 });
  outbox = new SqlOutbox<OutboxItem>(database.db, randomIds);
});
beforeEach(async () => {
  await database.empty('outbox');
  clock = fixedClock();
  lines = [];
});
afterEach(async () => {
  for (const pump of pumps.splice(0)) await pump.stop();
});
afterAll(() => database.close());

/** By itself a pump looks again only after an hour: here each test wakes it. */
function pumpWith(deliver: Deliver): Pump {
  const log = createLogger('debug', { write: (line) => void lines.push(line) });
  const pump = createPump({ outbox, deliver, clock, log, everyMs: 3_600_000 });
  pumps.push(pump);
  return pump;
}

async function put(chats: number, each: number): Promise<void> {
  const mail = new Mail(outbox, clock);
  await new SqlUnitOfWork(database.db).run(async (tx) => {
    for (let n = 1; n <= each; n++) {
      for (let chat = 1; chat <= chats; chat++) await mail.toConversation(tx, 'north', `chat-${chat}`, { kind: 'sharedPost', postId: String(n) });
    }
  });
}

const numberOf = (item: OutboxItem): number => (item.kind === 'sharedPost' ? Number(item.postId) : Number.NaN);

function recording() {
  const sent = new Map<string, number[]>();
  const deliver: Deliver = async ({ conversationId, item }) => {
    await new Promise((resolve) => setImmediate(resolve));
    sent.set(conversationId, [...(sent.get(conversationId) ?? []), numberOf(item)]);
    return { kind: 'sent', activityId: 'x' };
  };
  return { sent, deliver };
}

it('sends all that waits, in order within each conversation', async () => {
  await put(12, 3);
  const { sent, deliver } = recording();
  await pumpWith(deliver).idle();
  expect([...sent.values()]).toEqual(Array(12).fill([1, 2, 3]));
  expect(await outbox.waiting()).toBe(0);
});

it('sends each message once when two replicas are at it', async () => {
  await put(10, 5);
  const { sent, deliver } = recording();
  const two = [pumpWith(deliver), pumpWith(deliver)];
  await Promise.all(two.map((pump) => pump.idle()));
  await two[0]?.idle();
  expect([...sent.values()]).toEqual(Array(10).fill([1, 2, 3, 4, 5]));
});

it('sends what comes while it is at work', async () => {
  await put(1, 1);
  const { sent, deliver } = recording();
  let pump: Pump | null = null;
  let more = 1;
  pump = pumpWith(async (waiting, tx) => {
    if (more-- > 0) {
      await put(2, 1);
      pump?.wake();
    }
    return deliver(waiting, tx);
  });
  await pump.idle();
  expect([sent.get('chat-1'), sent.get('chat-2')]).toEqual([[1, 1], [1]]);
});

it('does not let conversations that fail hold up the others', async () => {
  await put(20, 1);
  const { sent, deliver } = recording();
  const pump = pumpWith((waiting, tx) => (Number(waiting.conversationId.slice(5)) <= 10 ? Promise.reject(new Error('Noor')) : deliver(waiting, tx)));
  await pump.idle();
  expect(sent.size).toBe(10);
  expect(await outbox.waiting()).toBe(10);
  expect(lines.join('')).toContain('outbox.lane');
  expect(lines.join('')).not.toContain('Noor');
});

it('waits as long as it was told, and sends then', async () => {
  await put(1, 2);
  const { sent, deliver } = recording();
  let throttled = 1;
  const pump = pumpWith((waiting, tx) =>
    throttled-- > 0 ? Promise.resolve({ kind: 'later', at: new Date(clock.now().getTime() + 5_000), error: 'throttled' }) : deliver(waiting, tx),
  );
  await pump.idle();
  clock.pass(4_999);
  await pump.idle();
  expect(sent.size).toBe(0);
  clock.pass(1);
  await pump.idle();
  expect(sent.get('chat-1')).toEqual([1, 2]);
});

it('finishes the message that is on its way when it is stopped, and begins no other', async () => {
  await put(1, 3);
  const { sent, deliver } = recording();
  let stopped: Promise<void> | null = null;
  const pump: Pump = pumpWith((waiting, tx) => {
    stopped ??= pump.stop();
    return deliver(waiting, tx);
  });
  await pump.idle();
  await (stopped as Promise<void> | null);
  expect(sent.get('chat-1')).toEqual([1]);
  await pump.idle();
  expect(await outbox.waiting()).toBe(2);
});

it('lives on when the database is away for a moment', async () => {
  const { deliver } = recording();
  let away = true;
  const flaky = Object.assign(Object.create(outbox) as SqlOutbox<OutboxItem>, {
    due: (now: Date, limit: number) => (away ? Promise.reject(new Error('terminating connection')) : outbox.due(now, limit)),
  });
  const pump = createPump({ outbox: flaky, deliver, clock, log: createLogger('debug', { write: (line) => void lines.push(line) }), everyMs: 3_600_000 });
  pumps.push(pump);
  await put(1, 1);
  await pump.idle();
  expect(await outbox.waiting()).toBe(1);
  away = false;
  await pump.idle();
  expect(await outbox.waiting()).toBe(0);
});

it('knows the row of a person from that of a conversation', () => {
  expect(personOfLane(personLane('north', 'ada'))).toBe('ada');
  expect(personOfLane({ boardId: 'north', conversationId: '19:klas@thread.v2' })).toBeNull();
});
