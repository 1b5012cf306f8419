import type { Tx, UnitOfWork } from '../runtime/unitOfWork';
import type { Database, DatabaseTransaction } from './database';

const open = new WeakMap<object, DatabaseTransaction>();

/** One transaction of the database is one unit of work. */
export class SqlUnitOfWork implements UnitOfWork {
  /** @param committed told after each commit: there may be messages to send */
  constructor(
    private readonly db: Database,
    private readonly committed: () => void = () => undefined,
  ) {}

  async run<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    const result = await this.db.transaction().execute((transaction) => work(asTx(transaction)));
    this.committed();
    return result;
  }
}

export function asTx(transaction: DatabaseTransaction): Tx {
  open.set(transaction, transaction);
  return transaction as unknown as Tx;
}

/** The database's own transaction behind a `Tx`. Throws on one that another adapter made. */
export function transactionOf(tx: Tx): DatabaseTransaction {
  const transaction = open.get(tx);
  if (transaction === undefined) throw new Error('not a transaction of this database');
  return transaction;
}
