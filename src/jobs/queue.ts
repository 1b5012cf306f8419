import { PgBoss, fromKysely } from 'pg-boss';
import type { Logger } from '../runtime/log';
import type { Tx } from '../runtime/unitOfWork';
import type { DatabaseTransaction } from '../storage/database';

/** Background work on the database's own queue: jobs begin to exist with the change that asks for them. */
export interface Queue {
  /** Within the transaction: when that is rolled back the job was never there. */
  enqueue(tx: Tx, name: string, data: object): Promise<void>;
  /** Works on jobs of this name, `atOnce` side by side; throwing means "try again later". */
  work(name: string, options: { readonly retries: number; readonly seconds: number; readonly atOnce?: number }, handle: (data: object) => Promise<void>): Promise<void>;
  every(name: string, cron: string, handle: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** A new job makes itself known; one that is tried again is found by looking. */
const RETRIES_SEEN_SECONDS = 2;

/** @param transactionOf the database's own transaction behind a `Tx` */
export async function startQueue(options: {
  readonly url: string;
  readonly log: Logger;
  readonly transactionOf: (tx: Tx) => DatabaseTransaction;
}): Promise<Queue> {
  const { url, log, transactionOf } = options;
  const boss = new PgBoss({ connectionString: url, schema: 'jobs', max: 4, application_name: 'houvast-jobs', useListenNotify: true });
  boss.on('error', (error: Error) => log.error('queue', { error }));
  await boss.start();

  return {
    async enqueue(tx, name, data) {
      await boss.send(name, data, { db: fromKysely(transactionOf(tx)) });
    },
    async work(name, { retries, seconds, atOnce = 1 }, handle) {
      await boss.createQueue(name, { retryLimit: retries, retryDelay: 5, retryBackoff: true, expireInSeconds: seconds, deleteAfterSeconds: 3_600, notify: true });
      await boss.work<object>(name, { batchSize: 1, localConcurrency: atOnce, pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: RETRIES_SEEN_SECONDS }, async (jobs) => {
        for (const job of jobs) await handle(job.data);
      });
    },
    async every(name, cron, handle) {
      await boss.createQueue(name, { retryLimit: 2, expireInSeconds: 600, deleteAfterSeconds: 3_600 });
      await boss.schedule(name, cron, null, { tz: 'Europe/Amsterdam' });
      await boss.work(name, { pollingIntervalSeconds: 10 }, handle);
    },
    stop: () => boss.stop({ graceful: true, timeout: 6_000 }),
  };
}
