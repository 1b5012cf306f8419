import type { ConsentMapping } from './consentMapping';
import type { ImportStop } from './importStop';
import type { RejectedRow } from './listRow';
import type { RowEffect } from './planRow';

/** Counts rows: each is in one of the counts, so the others add up to `rows`. */
export interface ImportCounts extends Readonly<Record<RowEffect, number>> {
  readonly rows: number;
  readonly unmatched: number;
  readonly duplicates: number;
  readonly rejected: number;
}

/** So many lines a report names; the counts are of all. */
export const MOST_LINES_NAMED = 10_000;

export interface ImportReport {
  readonly counts: ImportCounts;
  /** By line; the first `MOST_LINES_NAMED`. */
  readonly rejected: readonly RejectedRow[];
  /** Of rows whose student wasn't found, in order; the first `MOST_LINES_NAMED`. */
  readonly unmatchedLines: readonly number[];
  /** How the columns were read. */
  readonly mapping: ConsentMapping;
  readonly applied: boolean;
  readonly stopped: ImportStop | null;
}
