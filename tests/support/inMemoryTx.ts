import type { Tx } from '../../src/runtime/unitOfWork';

/** For stores that live in memory and look at no transaction. */
export const inMemoryTx = {} as Tx;
