import type { Conversation } from '../../src/people/conversation';
import { SqlConversationRegistry } from '../../src/storage/conversationRegistry.sql';
import { SqlSchools } from '../../src/storage/schools.sql';
import { schoolContent } from '../support/fillSchool';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const AT = new Date('2026-11-23T09:00:00.000Z');
const later = (seconds: number): Date => new Date(AT.getTime() + seconds * 1_000);
const channel: Conversation = {
  boardId: 'north', id: '19:klas@thread.tacv2', kind: 'channel', school: 'dijk', teamId: 'team-in-graph', serviceUrl: 'https://smba.example/emea/', tenantId: 'aaaa',
};
const personal: Conversation = { ...channel, id: 'a:1', kind: 'personal', teamId: null };

let database: TestDatabase;
let registry: SqlConversationRegistry;

beforeAll(async () => {
  database = await openTestDatabase();
  registry = new SqlConversationRegistry(database.db);
});
beforeEach(async () => {
  await database.empty('conversation', 'school', 'tenant');
  await database.db.insertInto('tenant').values({ tenant_id: 'aaaa', board_id: 'north' }).execute();
});
afterAll(() => database.close());

it('tells whether the app is new in a conversation', async () => {
  expect(await registry.install(channel, null, AT)).toBe(true);
  expect(await registry.install(channel, null, later(1))).toBe(false);
  expect(await registry.byId('north', channel.id)).toEqual(channel);
  expect(await registry.byId('south', channel.id)).toBeNull();
});

it('is not in a conversation that it was removed from, and new when it comes back', async () => {
  await registry.install(channel, null, AT);
  await registry.remove('north', channel.id, later(1));
  expect(await registry.byId('north', channel.id)).toBeNull();
  expect(await registry.anyOf('north', 'dijk')).toBeNull();
  expect(await registry.install(channel, null, later(2))).toBe(true);
  expect(await registry.byId('north', channel.id)).toEqual(channel);
});

it('keeps the team that an installation told of when a message tells of none, and takes the newest address', async () => {
  await registry.install(channel, null, AT);
  await registry.install({ ...channel, teamId: null, serviceUrl: 'https://smba.example/nl/' }, null, later(1));
  expect(await registry.byId('north', channel.id)).toEqual({ ...channel, serviceUrl: 'https://smba.example/nl/' });
});

it('knows the personal chat of somebody, the newest of two, also when a later word does not name the person', async () => {
  await registry.install(personal, 'ada', AT);
  await registry.install(personal, null, later(1));
  expect((await registry.personalOf('north', 'ada'))?.id).toBe('a:1');
  await registry.install({ ...personal, id: 'a:2' }, 'ada', later(2));
  expect((await registry.personalOf('north', 'ada'))?.id).toBe('a:2');
  await registry.remove('north', 'a:2', later(3));
  expect((await registry.personalOf('north', 'ada'))?.id).toBe('a:1');
  expect(await registry.personalOf('north', 'bo')).toBeNull();
  expect(await registry.personalOf('south', 'ada')).toBeNull();
});

it('offers an address of the school itself only, and of no other tenant', async () => {
  await registry.install(channel, null, AT);
  await registry.install({ ...personal, id: 'a:playground', tenantId: 'elsewhere', serviceUrl: 'http://127.0.0.1:56150/' }, null, later(1));
  expect((await registry.anyOf('north', 'dijk'))?.serviceUrl).toBe(channel.serviceUrl);
  expect(await registry.anyOf('north', 'duin')).toBeNull();
});

it("puts an unknown conversation at the board's first school", async () => {
  expect(await registry.schoolOf('north')).toBe('');
  await new SqlSchools(database.db).fill(schoolContent({ board: 'north', school: 'duin' }));
  await new SqlSchools(database.db).fill(schoolContent({ board: 'north', school: 'dijk' }));
  expect(await registry.schoolOf('north')).toBe('dijk');
});
