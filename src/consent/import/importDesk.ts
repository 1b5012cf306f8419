import type { BoardId } from '../../people/person';
import type { ConsentEvent } from '../consentEvent';
import type { ConsentMapping } from './consentMapping';
import type { ConsentImportRecord } from './importLog';
import type { ListRow, RowContent } from './listRow';
import type { KnownEntry } from './planRow';

/** Whose row it is, with what stands in the register. */
export interface MatchedStudent {
  readonly id: string;
  readonly birthDate: string | null;
  /** Entries of this school for the purposes of the list, in any order. */
  readonly entries: readonly KnownEntry[];
}

export interface DeskRow extends RowContent {
  /** Account and stamnummer can be those of two students; then it is neither. */
  readonly student: MatchedStudent | 'nobody' | 'keysDiffer';
}

/** What is kept of an import that was applied, beside its entries. */
export interface ImportSignature {
  readonly record: ConsentImportRecord;
  /** To save for the school's next list; null: nothing to save. */
  readonly mapping: ConsentMapping | null;
}

/**
 * Port: where one list is compared with the register. Everything that happens at a desk is one transaction. The order is
 * `lay` for all rows, `rows` once, `enter` meanwhile, `sign` last.
 */
export interface ImportDesk {
  /** Rows of the last list that this school applied; null when there was none. */
  lastRows(): Promise<number | null>;
  /** May return before the rows are there. */
  lay(rows: readonly ListRow[]): Promise<void>;
  /**
   * All rows that were laid down, in batches. Rows of one student come together, by line. Matched by account in any
   * case, then by stamnummer, with students of this school only; never by name.
   */
  rows(purposes: readonly string[]): AsyncIterable<readonly DeskRow[]>;
  /** May return before the entries are there. */
  enter(events: readonly ConsentEvent[]): Promise<void>;
  /** Writes what is left to write: the record, an audit event, the mapping. */
  sign(signature: ImportSignature): Promise<void>;
}

export interface DeskWork<R> {
  /** False: all that was entered is thrown away. */
  readonly keep: boolean;
  readonly result: R;
}

export interface ImportDesks {
  /**
   * Opens a desk, one at a time per school. Nothing remains when `work` throws; an `ImportBrokenOff` comes out when the
   * database fails.
   */
  at<R>(board: BoardId, school: string, work: (desk: ImportDesk) => Promise<DeskWork<R>>): Promise<{ readonly kind: 'done'; readonly result: R } | { readonly kind: 'busy' }>;
}
