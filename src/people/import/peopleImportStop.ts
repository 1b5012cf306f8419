/** Why a roster is not applied unless somebody confirms it. */
export type PeopleImportStop = 'farFewerPeople' | 'manyChanges';

/** A roster with less than this share of the last one is probably cut off. */
const LEAST_SHARE_OF_LAST = 0.8;
/** More changes at once than this share: another school's files, a shifted column, or a new school year. */
const MOST_CHANGED_SHARE = 0.25;
const A_HANDFUL = 25;

export interface PeopleImportSize {
  /** Per school of the files. Staff come from more than one source, so only students can be compared. */
  readonly sizes: readonly { readonly students: number; readonly last: number | null }[];
  readonly changed: number;
  /** People of the files who were known already. */
  readonly matched: number;
}

export function peopleImportStop({ sizes, changed, matched }: PeopleImportSize): PeopleImportStop | null {
  if (sizes.some(({ students, last }) => last !== null && students < last * LEAST_SHARE_OF_LAST)) return 'farFewerPeople';
  return changed > A_HANDFUL && changed > matched * MOST_CHANGED_SHARE ? 'manyChanges' : null;
}
