declare const transaction: unique symbol;

/** A transaction under way. What is in it only the adapter that made it knows. */
export interface Tx {
  readonly [transaction]: true;
}

/**
 * Port: state, audit event and jobs of one change, all or nothing. When `work` throws nothing of it remains and the
 * same error comes out of `run`.
 */
export interface UnitOfWork<T = Tx> {
  run<R>(work: (tx: T) => Promise<R>): Promise<R>;
}
