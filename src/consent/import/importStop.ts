/** Why a list is not applied. The first two can be confirmed; what changed since somebody looked is looked at again. */
export type ImportStop = 'farFewerRows' | 'manyChanges' | 'changedSinceSeen';

/** A list that holds less than this share of the last one is probably cut off. */
export const LEAST_SHARE_OF_LAST = 0.8;
/** More changes at once than this share is probably a shifted column. */
export const MOST_CHANGED_SHARE = 0.25;
/** So few changes are never too many. */
export const A_HANDFUL = 25;

export interface ImportSize {
  readonly rows: number;
  /** Rows of the last list that was applied; null for the first. */
  readonly lastRows: number | null;
  /** Rows that change or withdraw an answer. */
  readonly changed: number;
  /** Students who were found. */
  readonly matched: number;
}

export function importStop({ rows, lastRows, changed, matched }: ImportSize): ImportStop | null {
  if (lastRows !== null && rows < lastRows * LEAST_SHARE_OF_LAST) return 'farFewerRows';
  return changed > A_HANDFUL && changed > matched * MOST_CHANGED_SHARE ? 'manyChanges' : null;
}
