import { MOST_LINES_NAMED, type ImportCounts } from './importReport';
import type { RejectedRow, RejectReason } from './listRow';
import type { RowEffect } from './planRow';

/** Counts while a list goes by. All rows are counted, the first ten thousand lines are remembered. */
export class ImportTally {
  readonly #effects: Record<RowEffect, number> = { new: 0, changed: 0, withdrawn: 0, unchanged: 0 };
  readonly #rejected: RejectedRow[] = [];
  readonly #unmatchedLines: number[] = [];
  #counts = { rows: 0, unmatched: 0, duplicates: 0, rejected: 0 };

  get counts(): ImportCounts {
    return { ...this.#counts, ...this.#effects };
  }

  /** Rows that change or withdraw an answer. */
  get changed(): number {
    return this.#effects.changed + this.#effects.withdrawn;
  }

  get rejected(): readonly RejectedRow[] {
    return this.#rejected.toSorted((a, b) => a.line - b.line);
  }

  get unmatchedLines(): readonly number[] {
    return this.#unmatchedLines.toSorted((a, b) => a - b);
  }

  read(rows: number): void {
    this.#counts.rows += rows;
  }

  reject(line: number, reason: RejectReason): void {
    this.#counts.rejected += 1;
    if (this.#rejected.length < MOST_LINES_NAMED) this.#rejected.push({ line, reason });
  }

  unmatched(line: number): void {
    this.#counts.unmatched += 1;
    if (this.#unmatchedLines.length < MOST_LINES_NAMED) this.#unmatchedLines.push(line);
  }

  duplicate(): void {
    this.#counts.duplicates += 1;
  }

  effect(effect: RowEffect): void {
    this.#effects[effect] += 1;
  }
}
