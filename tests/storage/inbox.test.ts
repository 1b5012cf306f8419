import { SqlInbox } from '../../src/storage/inbox.sql';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const AT = new Date('2026-11-23T09:00:00.000Z');
const later = (seconds: number): Date => new Date(AT.getTime() + seconds * 1_000);
const ANSWER = { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Gedaan.' } };

let database: TestDatabase;
let inbox: SqlInbox;

beforeAll(async () => {
  database = await openTestDatabase({ connections: 20 });
});
beforeEach(async () => {
  await database.empty('inbox');
  inbox = new SqlInbox(database.db);
});
afterAll(() => database.close());

it('is the first for one of twenty deliveries at once, on two replicas', async () => {
  const other = new SqlInbox(database.db);
  const seen = await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? inbox : other).see('north', 'key', AT)));
  expect(seen.filter(({ kind }) => kind === 'first')).toHaveLength(1);
  expect(seen.filter(({ kind }) => kind === 'again')).toHaveLength(19);
});

it('tells a second delivery that the first is still under way', async () => {
  await inbox.see('north', 'key', AT);
  expect(await inbox.see('north', 'key', later(1))).toEqual({ kind: 'again', answer: null });
});

it('gives a second delivery the same answer', async () => {
  await inbox.see('north', 'key', AT);
  await inbox.finish('north', 'key', ANSWER, later(1));
  expect(await inbox.see('north', 'key', later(2))).toEqual({ kind: 'again', answer: ANSWER });
});

it('tells that it was handled when there is no answer to repeat', async () => {
  await inbox.see('north', 'key', AT);
  await inbox.finish('north', 'key', null, later(1));
  expect(await inbox.see('north', 'key', later(2))).toEqual({ kind: 'again', answer: { status: 200, body: null } });
});

it.each([
  ['20 s after it began', 20, 'again'],
  ['later than that, because its process must have died', 21, 'first'],
])('handles an unfinished delivery anew: %s → %s', async (_when, seconds, expected) => {
  await inbox.see('north', 'key', AT);
  expect((await inbox.see('north', 'key', later(seconds))).kind).toBe(expected);
});

it('lets one of many take up what was abandoned', async () => {
  await inbox.see('north', 'key', AT);
  const seen = await Promise.all(Array.from({ length: 10 }, () => inbox.see('north', 'key', later(60))));
  expect(seen.filter(({ kind }) => kind === 'first')).toHaveLength(1);
});

it('never handles again what was finished, however late it comes', async () => {
  await inbox.see('north', 'key', AT);
  await inbox.finish('north', 'key', ANSWER, later(1));
  expect((await inbox.see('north', 'key', later(3_600))).kind).toBe('again');
});

it('may be tried again after a failure', async () => {
  await inbox.see('north', 'key', AT);
  await inbox.release('north', 'key');
  expect(await inbox.see('north', 'key', later(1))).toEqual({ kind: 'first' });
});

it('keeps boards apart', async () => {
  await inbox.see('north', 'key', AT);
  expect(await inbox.see('south', 'key', AT)).toEqual({ kind: 'first' });
  await inbox.finish('north', 'key', ANSWER, AT);
  expect(await inbox.answer('south', 'key')).toBeNull();
});

it('forgets keys and answers of before a moment, and no others', async () => {
  await inbox.see('north', 'old', AT);
  await inbox.finish('north', 'old', ANSWER, AT);
  await inbox.see('north', 'new', later(60));
  expect(await inbox.forget(later(60))).toBe(1);
  expect(await inbox.answer('north', 'old')).toBeNull();
  expect((await inbox.see('north', 'new', later(61))).kind).toBe('again');
});
