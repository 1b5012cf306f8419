import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import type { Tx } from '../../src/runtime/unitOfWork';
import { SqlNotices } from '../../src/storage/notices.sql';
import { SqlUnitOfWork, transactionOf } from '../../src/storage/unitOfWork.sql';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const AT = new Date('2026-11-23T09:00:00.000Z');

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => database.empty('notice'));
afterAll(() => database.close());

const told = async (): Promise<readonly string[]> => (await database.db.selectFrom('notice').select('person_id').execute()).map((row) => row.person_id);

it('keeps all of a change and gives its result', async () => {
  const notices = new SqlNotices(database.db);
  const result = await new SqlUnitOfWork(database.db).run(async (tx) => {
    await notices.add(tx, 'north', 'ada', AT);
    return notices.add(tx, 'north', 'bo', AT);
  });
  expect(result).toBe(true);
  expect((await told()).toSorted()).toEqual(['ada', 'bo']);
});

it('keeps nothing of a change that threw, and throws the same error', async () => {
  const notices = new SqlNotices(database.db);
  const error = new Error('halfway');
  let committed = 0;
  const change = new SqlUnitOfWork(database.db, () => (committed += 1)).run(async (tx) => {
    await notices.add(tx, 'north', 'ada', AT);
    throw error;
  });
  await expect(change).rejects.toBe(error);
  expect(await told()).toEqual([]);
  expect(committed).toBe(0);
});

it('says that it is done only when others can see it', async () => {
  const notices = new SqlNotices(database.db);
  const duringWork: number[] = [];
  let seen: Promise<readonly string[]> | null = null;
  let committed = 0;
  const unitOfWork = new SqlUnitOfWork(database.db, () => {
    committed += 1;
    seen = told();
  });
  await unitOfWork.run(async (tx) => {
    await notices.add(tx, 'north', 'ada', AT);
    duringWork.push(committed, (await told()).length);
  });
  expect(duringWork).toEqual([0, 0]);
  expect(await (seen as Promise<readonly string[]> | null)).toEqual(['ada']);
});

it('refuses a transaction of another adapter', async () => {
  await new InMemoryUnitOfWork().run(async (tx: Tx) => {
    expect(() => transactionOf(tx)).toThrow('not a transaction of this database');
  });
});
