import type { Tx, UnitOfWork } from './unitOfWork';

/** One change at a time, without rolling back: for stores that live in memory. */
export class InMemoryUnitOfWork implements UnitOfWork {
  #last: Promise<unknown> = Promise.resolve();

  run<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    const turn = this.#last.then(() => work({} as Tx));
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
