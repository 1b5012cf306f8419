import type { ShareParts, ShareTransaction } from './shareTransaction';

/** Runs the work on parts in memory. Nothing is rolled back: only for tests in which the work succeeds or posts first. */
export class InMemoryShareTransaction implements ShareTransaction {
  constructor(private readonly parts: ShareParts) {}

  run<T>(work: (parts: ShareParts) => Promise<T>): Promise<T> {
    return work(this.parts);
  }
}
