/** Why a list is not applied unless somebody confirms it. */
export type ImportStop = 'farFewerRows' | 'manyChanges';

/** A list that holds less than this share of the last one is probably cut off. */
const LEAST_SHARE_OF_LAST = 0.8;
/** More changes at once than this share is probably a shifted column; a handful is never too many. */
const MOST_CHANGED_SHARE = 0.25;
const A_HANDFUL = 25;

export interface ImportSize {
  readonly rows: number;
  /** Rows of the last list that was applied; null for the first. */
  readonly lastRows: number | null;
  /** Rows that change or withdraw an answer. */
  readonly changed: number;
  /** Rows whose student was found. */
  readonly matched: number;
}

export function importStop({ rows, lastRows, changed, matched }: ImportSize): ImportStop | null {
  if (lastRows !== null && rows < lastRows * LEAST_SHARE_OF_LAST) return 'farFewerRows';
  return changed > A_HANDFUL && changed > matched * MOST_CHANGED_SHARE ? 'manyChanges' : null;
}
