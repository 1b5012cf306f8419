import type { Connector, Sent } from '../../src/bot/connector';
import { createDeliver } from '../../src/bot/outbox/deliver';
import type { OutboxItem } from '../../src/bot/outbox/outboxItem';
import type { Rendered } from '../../src/bot/outbox/rendered';
import { SealedMail } from '../../src/bot/outbox/sealedMail';
import type { Where } from '../../src/bot/outbox/whereabouts';
import { createAesSeal } from '../../src/runtime/aesSeal';
import { randomIds } from '../../src/runtime/ids';
import { createLogger } from '../../src/runtime/log';
import { createMetrics } from '../../src/runtime/metrics';
import { SqlCardPlaces, type CardPlace } from '../../src/storage/cardPlaces.sql';
import { SqlOutbox, type Disposal } from '../../src/storage/outbox.sql';
import { SealedCardPlaces } from '../../src/storage/sealedCardPlaces.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { fixedClock } from '../support/fixedClock';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';
import { testSeal } from '../support/testSeal';

const LINE: OutboxItem = { kind: 'line', line: 'tooFast', language: 'nl', thread: null };
const CARD: OutboxItem = { kind: 'caseCard', caseId: 'c1', personId: 'lead' };
const HOME: Where = { kind: 'there', serviceUrl: 'https://smba.example/', conversationId: 'home' };
const SENT: Sent = { kind: 'sent', activityId: 'new' };

let database: TestDatabase;
let unitOfWork: SqlUnitOfWork;
const places = new SqlCardPlaces();
const clock = fixedClock();
const inMs = (ms: number): Date => new Date(clock.now().getTime() + ms);

beforeAll(async () => {
  database = await openTestDatabase();
  unitOfWork = new SqlUnitOfWork(database.db);
});
beforeEach(() => database.empty('card_place'));
afterAll(() => database.close());

interface Scene {
  readonly item?: OutboxItem;
  readonly lane?: string;
  readonly attempts?: number;
  readonly where?: Where | Error;
  readonly rendered?: Rendered | Error;
  readonly sends?: Sent;
  readonly updates?: Sent;
}

/** A Bot Connector that does as the scene says and remembers what it was asked. */
async function deliver(scene: Scene) {
  const calls: string[] = [];
  const told: string[] = [];
  const settled: string[] = [];
  const asked: unknown[] = [];
  const lines: string[] = [];
  const refuse = (): never => {
    throw new Error('not for sending');
  };
  const connector: Connector = {
    send: async (_serviceUrl, conversationId, _activity, { onlyFor } = {}) => (calls.push(`send ${conversationId}${onlyFor === undefined ? '' : ` for ${onlyFor}`}`), scene.sends ?? SENT),
    update: async (_serviceUrl, conversationId, activityId) => (calls.push(`update ${conversationId} ${activityId}`), scene.updates ?? { kind: 'sent', activityId }),
    createPersonal: refuse,
    members: refuse,
    attachment: refuse,
  };
  const give = <T>(value: T | Error): T => {
    if (value instanceof Error) throw value;
    return value;
  };
  const run = createDeliver({
    connector,
    places,
    sealedPlaces: new SealedCardPlaces(places, testSeal),
    seal: testSeal,
    whereabouts: { find: async (_board, lane) => (asked.push(lane), give(scene.where ?? HOME)) },
    render: async () => give(scene.rendered ?? { kind: 'message', activity: { type: 'message' }, place: null, thread: null, onlyFor: null }),
    accountOf: async (_board, conversationId, personId) => (personId === 'stranger' ? null : `29:${personId}@${conversationId}`),
    onSettled: async (_board, item, outcome) => void (outcome.kind === 'sent' ? told.push(`${item.kind} ${outcome.activityId}`) : settled.push(`${item.kind} ${outcome.kind}`)),
    clock,
    log: createLogger('debug', { write: (line) => void lines.push(line) }),
    metrics: createMetrics(),
  });
  const disposal = await unitOfWork.run<Disposal>((tx) =>
    run({ boardId: 'north', id: 'o1', conversationId: scene.lane ?? 'chat', item: scene.item ?? LINE, attempts: scene.attempts ?? 0 }, tx),
  );
  return { disposal, calls, told, settled, asked, lines };
}

const cardAt = (version: number): Rendered => ({ kind: 'message', activity: { type: 'message' }, place: { subject: 'case:c1', personId: 'lead', version }, thread: null, onlyFor: null });
const put = (place: CardPlace): Promise<void> => unitOfWork.run((tx) => places.put(tx, 'north', 'case:c1', 'lead', place));
const placeNow = (): Promise<CardPlace | null> => unitOfWork.run((tx) => places.of(tx, 'north', 'case:c1', 'lead'));

describe('what becomes of a message', () => {
  it.each<[Sent, Disposal]>([
    [SENT, { kind: 'sent', activityId: 'new' }],
    [{ kind: 'throttled', retryAfterMs: 7_000 }, { kind: 'later', at: inMs(7_000), error: 'throttled' }],
    [{ kind: 'unreachable' }, { kind: 'later', at: inMs(1_000), error: 'unreachable' }],
    [{ kind: 'ambiguous', status: 502 }, { kind: 'failed', error: 'ambiguous' }],
    [{ kind: 'ambiguous', status: null }, { kind: 'failed', error: 'ambiguous' }],
    [{ kind: 'blocked' }, { kind: 'failed', error: 'blocked' }],
    [{ kind: 'notInConversation' }, { kind: 'failed', error: 'notInConversation' }],
    [{ kind: 'gone' }, { kind: 'failed', error: 'gone' }],
    [{ kind: 'tooLarge' }, { kind: 'failed', error: 'tooLarge' }],
    [{ kind: 'refused', status: 400 }, { kind: 'failed', error: 'refused' }],
  ])('after %j: %j', async (sends, expected) => {
    const { disposal, calls, told, settled } = await deliver({ sends });
    expect(disposal).toEqual(expected);
    expect(calls).toEqual(['send home']);
    expect(told).toEqual(sends.kind === 'sent' ? ['line new'] : []);
    // What may have been sent is told apart from what was not.
    expect(settled).toEqual(expected.kind === 'failed' ? [`line ${sends.kind === 'ambiguous' ? 'unsure' : 'refused'}`] : []);
  });

  it.each([[0, 1_000], [1, 2_000], [5, 32_000], [9, 300_000], [50, 300_000]])('waits longer each time nobody answers: after %i tries %i ms', async (attempts, ms) => {
    expect((await deliver({ sends: { kind: 'unreachable' }, attempts })).disposal).toEqual({ kind: 'later', at: inMs(ms), error: 'unreachable' });
  });

  it('is not given up in an outage of half a day, and is in the end', async () => {
    expect((await deliver({ sends: { kind: 'unreachable' }, attempts: 150 })).disposal.kind).toBe('later');
    expect(await deliver({ sends: { kind: 'unreachable' }, attempts: 299 })).toMatchObject({ disposal: { kind: 'failed', error: 'unreachable' }, settled: ['line refused'] });
  });

  it('is for one person in a conversation, by the account that Teams knows there', async () => {
    const only = (onlyFor: string): Scene => ({ rendered: { kind: 'message', activity: {}, place: null, thread: null, onlyFor } });
    expect((await deliver(only('lead'))).calls).toEqual(['send home for 29:lead@home']);
    expect(await deliver(only('stranger'))).toMatchObject({ disposal: { kind: 'failed', error: 'noAccount' }, calls: [], settled: ['line refused'] });
  });

  it('is nothing when it is no longer needed: nobody is called', async () => {
    const { disposal, calls, asked } = await deliver({ rendered: { kind: 'notNeeded' } });
    expect([disposal, calls, asked]).toEqual([{ kind: 'dropped' }, [], []]);
  });

  it.each<[Where, Disposal]>([
    [{ kind: 'nowhere', because: 'notInstalled' }, { kind: 'failed', error: 'notInstalled' }],
    [{ kind: 'later', retryAfterMs: 4_000, because: 'throttled' }, { kind: 'later', at: inMs(4_000), error: 'throttled' }],
  ])('without a place to send it to (%j): %j', async (where, expected) => {
    const { disposal, calls } = await deliver({ where });
    expect([disposal, calls]).toEqual([expected, []]);
  });

  it.each<[string, Scene]>([
    ['its words can not be made', { rendered: new Error('Noor') }],
    ['its place can not be looked up', { where: new Error('Noor') }],
  ])('waits when %s, and the log tells it without words', async (_what, scene) => {
    const { disposal, calls, lines } = await deliver(scene);
    expect([disposal, calls]).toEqual([{ kind: 'later', at: inMs(1_000), error: 'notReady' }, []]);
    expect(lines.join('')).toContain('outbox.notReady');
    expect(lines.join('')).not.toContain('Noor');
  });

  it('goes to a person or to a conversation, as its row says', async () => {
    expect((await deliver({ lane: 'person:lead' })).asked).toEqual([{ personId: 'lead' }]);
    expect((await deliver({ lane: '19:klas@thread.v2' })).asked).toEqual([{ conversationId: '19:klas@thread.v2' }]);
  });
});

it('comes as a new message that takes the place over, when somebody has to look again', async () => {
  await put({ conversationId: 'chat', activityId: 'old', version: 1 });
  const { calls } = await deliver({ item: CARD, rendered: { kind: 'message', activity: {}, place: { subject: 'case:c1', personId: 'lead', version: 2, anew: true }, thread: null, onlyFor: null } });
  expect(calls).toEqual(['send home']);
  expect(await placeNow()).toEqual({ conversationId: 'home', activityId: 'new', version: 2 });
});

describe('a message that only makes sense in the place of an earlier one', () => {
  const TAKEN_DOWN: OutboxItem = { kind: 'sharedPostChanged', postId: 'p1' };
  const scene: Scene = { item: TAKEN_DOWN, rendered: { kind: 'message', activity: {}, place: { subject: 'case:c1', personId: 'lead', version: 2, onlyInPlace: true }, thread: null, onlyFor: null } };
  const earlier: CardPlace = { conversationId: 'chat', activityId: 'old', version: 1 };

  it('replaces it', async () => {
    await put(earlier);
    expect(await deliver(scene)).toMatchObject({ disposal: { kind: 'sent' }, calls: ['update chat old'], settled: [] });
  });

  it('is dropped when there never was one: nothing is posted anew', async () => {
    expect(await deliver(scene)).toMatchObject({ disposal: { kind: 'dropped' }, calls: [], settled: ['sharedPostChanged gone'] });
  });

  it('is dropped when somebody removed it already', async () => {
    await put(earlier);
    expect(await deliver({ ...scene, updates: { kind: 'gone' } })).toMatchObject({ disposal: { kind: 'dropped' }, calls: ['update chat old'], settled: ['sharedPostChanged gone'] });
  });

  it.each<[string, Partial<Scene>]>([
    ['Teams does not let us', { updates: { kind: 'refused', status: 403 } }],
    ['we are no longer in the conversation', { where: { kind: 'nowhere', because: 'notInstalled' } }],
  ])('makes it known when %s', async (_why, change) => {
    await put(earlier);
    expect(await deliver({ ...scene, ...change })).toMatchObject({ disposal: { kind: 'failed' }, settled: ['sharedPostChanged refused'] });
  });

  it.each<[Sent, number]>([[{ kind: 'throttled', retryAfterMs: 9_000 }, 9_000], [{ kind: 'unreachable' }, 1_000], [{ kind: 'ambiguous', status: 502 }, 1_000]])('is tried again after %j', async (updates, ms) => {
    await put(earlier);
    expect((await deliver({ ...scene, updates })).disposal).toMatchObject({ kind: 'later', at: inMs(ms) });
  });
});

it('goes into the thread of a channel that it belongs in', async () => {
  const { calls } = await deliver({ rendered: { kind: 'message', activity: { type: 'message' }, place: null, thread: '17', onlyFor: null } });
  expect(calls).toEqual(['send home;messageid=17']);
});

describe('a card with a place', () => {
  const old: CardPlace = { conversationId: 'home', activityId: 'old', version: 2 };
  const card: Scene = { item: CARD, rendered: cardAt(3) };

  it('is sent when there is none yet, and its place is kept', async () => {
    const { calls } = await deliver(card);
    expect(calls).toEqual(['send home']);
    expect(await placeNow()).toEqual({ conversationId: 'home', activityId: 'new', version: 3 });
  });

  it('is updated where it stands', async () => {
    await put(old);
    const { calls, disposal } = await deliver(card);
    expect(calls).toEqual(['update home old']);
    expect(disposal).toEqual({ kind: 'sent', activityId: 'old' });
    expect(await placeNow()).toEqual({ ...old, version: 3 });
  });

  it('stays known where it stands when the person has another chat since', async () => {
    await put({ ...old, conversationId: 'former' });
    await deliver(card);
    expect(await placeNow()).toEqual({ conversationId: 'former', activityId: 'old', version: 3 });
  });

  it.each([2, 1])('is left alone when it shows a state as new as %i', async (version) => {
    await put(old);
    const { disposal, calls } = await deliver({ item: CARD, rendered: cardAt(version) });
    expect([disposal, calls]).toEqual([{ kind: 'dropped' }, []]);
    expect(await placeNow()).toEqual(old);
  });

  it.each<Sent>([{ kind: 'gone' }, { kind: 'refused', status: 400 }])('becomes a new one when it can not be updated: %j', async (updates) => {
    await put({ ...old, conversationId: 'former' });
    const { calls, disposal } = await deliver({ ...card, updates });
    expect(calls).toEqual(['update former old', 'send home']);
    expect(disposal).toEqual(SENT);
    expect(await placeNow()).toEqual({ conversationId: 'home', activityId: 'new', version: 3 });
  });

  it('is updated again after an unclear answer, because twice the same does no harm', async () => {
    await put(old);
    const { calls, disposal } = await deliver({ ...card, updates: { kind: 'ambiguous', status: 504 } });
    expect(calls).toEqual(['update home old']);
    expect(disposal.kind).toBe('later');
    expect(await placeNow()).toEqual(old);
  });

  it.each<Sent>([{ kind: 'ambiguous', status: 502 }, { kind: 'blocked' }])('keeps its old place when the new one may not have come: %j', async (sends) => {
    await put(old);
    const { disposal } = await deliver({ ...card, updates: { kind: 'gone' }, sends });
    expect(disposal.kind).toBe('failed');
    expect(await placeNow()).toEqual(old);
  });
});

describe('a message that nobody may find', () => {
  const item: OutboxItem = { kind: 'reporterCard', caseId: 'c1', personId: 'lead' };
  const sealed = async () => {
    await database.empty('outbox');
    await unitOfWork.run((tx) => new SealedMail(new SqlOutbox<OutboxItem>(database.db, randomIds), testSeal, clock).toPerson(tx, 'north', item));
    const [row] = await database.db.selectFrom('outbox').selectAll().execute();
    if (row === undefined) throw new Error('nothing was put in the queue');
    return row;
  };
  const reportCard = (version: number): Rendered => ({ kind: 'message', activity: { type: 'message' }, place: { subject: 'report:c1', personId: 'lead', version }, thread: null, onlyFor: null });

  it('names neither the person nor the case in the queue', async () => {
    const row = await sealed();
    expect(JSON.stringify(row)).not.toMatch(/"lead"|person:lead|"c1"|reporterCard/);
    expect(row.conversation_id).toMatch(/^sealed:/);
  });

  it('reaches that person, and then changes in its place, which tells nobody whose it is', async () => {
    const row = await sealed();
    const waiting = { item: row.item as OutboxItem, lane: row.conversation_id };
    expect(await deliver({ ...waiting, rendered: reportCard(2) })).toMatchObject({ calls: ['send home'], asked: [{ personId: 'lead' }], disposal: { kind: 'sent', activityId: '' }, lines: [] });
    const kept = await database.db.selectFrom('card_place').selectAll().execute();
    expect(JSON.stringify(kept)).not.toMatch(/"lead"|report:c1|"home"|"new"/);
    expect((await deliver({ ...waiting, rendered: reportCard(3) })).calls).toEqual(['update home new']);
    expect((await deliver({ ...waiting, rendered: reportCard(3) })).disposal).toEqual({ kind: 'dropped' });
  });

  it('stands in no log line, also when it can’t be delivered', async () => {
    const row = await sealed();
    const waiting = { item: row.item as OutboxItem, lane: row.conversation_id };
    expect(await deliver({ ...waiting, where: { kind: 'nowhere', because: 'notInstalled' } })).toMatchObject({ disposal: { kind: 'failed', error: 'notInstalled' }, lines: [] });
    expect(await deliver({ ...waiting, rendered: new Error('no database') })).toMatchObject({ disposal: { kind: 'later', error: 'notReady' }, lines: [] });
  });

  it('sealed with a key that is gone, or moved to another row, fails and holds up no other', async () => {
    const row = await sealed();
    const box = createAesSeal('another key, that this installation has never had').close('outbox:north:sealed:x', '{}');
    expect(await deliver({ item: { kind: 'sealed', box }, lane: 'sealed:x' })).toMatchObject({ disposal: { kind: 'failed', error: 'sealBroken' }, calls: [], lines: [] });
    expect(await deliver({ item: row.item as OutboxItem, lane: 'sealed:elsewhere' })).toMatchObject({ disposal: { kind: 'failed', error: 'sealBroken' }, calls: [] });
  });
});
