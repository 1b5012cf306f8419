import type { Connector, Sent } from '../../src/bot/connector';
import { Whereabouts, type Where } from '../../src/bot/outbox/whereabouts';
import { RosterConversations } from '../../src/bot/rosterConversations';
import type { Conversation } from '../../src/people/conversation';
import { InMemoryDirectory } from '../../src/people/inMemoryDirectory';
import { SqlConversationRegistry } from '../../src/storage/conversationRegistry.sql';
import { somebody } from '../images/support';
import { fixedClock } from '../support/fixedClock';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const ada = somebody('ada', ['teacher'], { boardId: 'north', school: 'dijk', entraId: 'entra-ada' });
const guest = somebody('guest', ['teacher'], { boardId: 'north', school: 'dijk' });
const chat: Conversation = { boardId: 'north', id: '19:klas@thread.v2', kind: 'groupChat', school: 'dijk', teamId: null, serviceUrl: 'https://smba.example/', tenantId: 'aaaa' };

let database: TestDatabase;
let registry: SqlConversationRegistry;
const directory = new InMemoryDirectory({ people: [ada, guest] });
const clock = fixedClock();

beforeAll(async () => {
  database = await openTestDatabase();
  registry = new SqlConversationRegistry(database.db);
  await database.db.insertInto('tenant').values({ tenant_id: chat.tenantId, board_id: 'north' }).execute();
});
beforeEach(() => database.empty('conversation'));
afterAll(() => database.close());

function connector(over: Partial<Connector>): Connector {
  const refuse = (): never => {
    throw new Error('not asked for here');
  };
  return { send: refuse, update: refuse, createPersonal: refuse, members: refuse, attachment: refuse, ...over };
}

const find = (lane: { readonly personId: string } | { readonly conversationId: string }, made: Sent | null = null): Promise<Where> =>
  new Whereabouts(registry, directory, connector(made === null ? {} : { createPersonal: async () => made }), clock).find('north', lane);

it('knows where the app is installed, and where not', async () => {
  await registry.install(chat, null, clock.now());
  expect(await find({ conversationId: chat.id })).toEqual({ kind: 'there', serviceUrl: chat.serviceUrl, conversationId: chat.id });
  expect(await find({ conversationId: '19:anders@thread.v2' })).toEqual({ kind: 'nowhere', because: 'notInstalled' });
});

it('makes a personal chat once, and finds it from then on', async () => {
  await registry.install(chat, null, clock.now());
  const there = { kind: 'there', serviceUrl: chat.serviceUrl, conversationId: 'a:1' };
  expect(await find({ personId: 'ada' }, { kind: 'sent', activityId: 'a:1' })).toEqual(there);
  expect(await find({ personId: 'ada' })).toEqual(there);
  expect(await registry.byId('north', 'a:1')).toMatchObject({ kind: 'personal', school: 'dijk', tenantId: 'aaaa', teamId: null });
});

it.each<[string, Sent, Where]>([
  ['throttled', { kind: 'throttled', retryAfterMs: 9_000 }, { kind: 'later', retryAfterMs: 9_000, because: 'throttled' }],
  ['nobody there', { kind: 'unreachable' }, { kind: 'later', retryAfterMs: 5_000, because: 'unreachable' }],
  ['unclear, and a chat is made once only', { kind: 'ambiguous', status: 502 }, { kind: 'later', retryAfterMs: 5_000, because: 'ambiguous' }],
  ['not installed for this person', { kind: 'notInConversation' }, { kind: 'nowhere', because: 'refused' }],
  ['no such person', { kind: 'gone' }, { kind: 'nowhere', because: 'refused' }],
])('a personal chat that can not be made now: %s', async (_why, made, where) => {
  await registry.install(chat, null, clock.now());
  expect(await find({ personId: 'ada' }, made)).toEqual(where);
  expect(await registry.personalOf('north', 'ada')).toBeNull();
});

it('has nowhere to go for somebody without an account, unknown, or at a school without an address', async () => {
  expect(await find({ personId: 'ada' })).toEqual({ kind: 'nowhere', because: 'noServiceUrl' });
  expect(await find({ personId: 'guest' })).toEqual({ kind: 'nowhere', because: 'noAccount' });
  expect(await find({ personId: 'nobody' })).toEqual({ kind: 'nowhere', because: 'noAccount' });
});

describe('the members of a conversation', () => {
  const members = (roster: Awaited<ReturnType<Connector['members']>>, asked: string[] = []) =>
    new RosterConversations(registry, directory, connector({ members: async (_url, id) => (asked.push(id), roster) }), clock);

  it('are those of the roster whom the school knows, asked for once in half a minute', async () => {
    const asked: string[] = [];
    const conversations = members({ kind: 'members', members: [
        { id: '29:ada', entraId: 'entra-ada', userPrincipalName: null, isGuest: false, tenantId: null },
        { id: '29:x', entraId: 'stranger', userPrincipalName: 'stranger@elsewhere.example', isGuest: false, tenantId: null },
        { id: '28:bot', entraId: null, userPrincipalName: null, isGuest: false, tenantId: null },
      ] }, asked);
    const found = await Promise.all([conversations.members(chat), conversations.members(chat)]);
    expect(found).toEqual([[ada], [ada]]);
    expect(asked).toEqual([chat.id]);
    clock.pass(30_000);
    await conversations.members(chat);
    expect(asked).toHaveLength(2);
  });

  it('are not nobody when the roster can not be had: that is an error', async () => {
    await expect(members({ kind: 'notInConversation' }).members(chat)).rejects.toThrow();
  });
});
