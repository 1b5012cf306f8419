import type { BoardId } from '../../people/person';
import type { Tx } from '../../runtime/unitOfWork';
import type { ImportCounts } from './importReport';

/** A list that was applied. Its id stands with every entry that came from it (`ConsentEvent.batch`). */
export interface ConsentImportRecord {
  readonly boardId: BoardId;
  readonly school: string;
  readonly id: string;
  /** As in the mapping: `Magister`. */
  readonly source: string;
  readonly appliedAt: Date;
  /** The person who applied it; null: the administrator's command. */
  readonly by: string | null;
  readonly counts: ImportCounts;
}

/** Port: the lists that a school applied. */
export interface ImportLog {
  /** Newest first. */
  recent(board: BoardId, school: string, most: number): Promise<readonly ConsentImportRecord[]>;
  record(tx: Tx, record: ConsentImportRecord): Promise<void>;
}
