import { startQueue, type Queue } from '../../src/jobs/queue';
import { createLogger } from '../../src/runtime/log';
import { SqlUnitOfWork, transactionOf } from '../../src/storage/unitOfWork.sql';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

// The queue makes its own tables first.
jest.setTimeout(60_000);

let database: TestDatabase;
let unitOfWork: SqlUnitOfWork;
const lines: string[] = [];
const log = createLogger('debug', { write: (line) => void lines.push(line) });
const open = (): Promise<Queue> => startQueue({ url: database.url, log, transactionOf });

beforeAll(async () => {
  database = await openTestDatabase();
  unitOfWork = new SqlUnitOfWork(database.db);
});
afterAll(() => database.close());

it('does the work of a change that happened, once, and none of a change that did not', async () => {
  const done: object[] = [];
  let finished: () => void = () => undefined;
  const both = new Promise<void>((resolve) => (finished = resolve));
  const replicas = [await open(), await open()];
  try {
    for (const queue of replicas) {
      await queue.work('look', { retries: 0, seconds: 30 }, async (data) => {
        done.push(data);
        if (done.length === 2) finished();
      });
    }
    const [queue] = replicas;
    const failed = unitOfWork.run(async (tx) => {
      await queue?.enqueue(tx, 'look', { n: 0 });
      throw new Error('halfway');
    });
    await expect(failed).rejects.toThrow('halfway');
    await unitOfWork.run(async (tx) => {
      await queue?.enqueue(tx, 'look', { n: 1 });
      await queue?.enqueue(tx, 'look', { n: 2 });
    });
    await both;
  } finally {
    for (const queue of replicas) await queue.stop();
  }
  expect(done.map((data) => (data as { n: number }).n).toSorted()).toEqual([1, 2]);
  expect(lines).toEqual([]);
});

it('finishes what it is at when it is stopped', async () => {
  const queue = await open();
  const steps: string[] = [];
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  await queue.work('slow', { retries: 0, seconds: 30 }, async () => {
    begin();
    await new Promise((resolve) => setTimeout(resolve, 300));
    steps.push('finished');
  });
  await unitOfWork.run((tx) => queue.enqueue(tx, 'slow', {}));
  await begun;
  await queue.stop();
  expect(steps).toEqual(['finished']);
});
