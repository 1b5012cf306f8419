import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';

/** Who said to have read an edition, and when. */
export interface CodeReader {
  readonly personId: string;
  readonly at: Date;
}

/** As long as a school imported no code, our summary is what there is to read. */
export const SUMMARY_EDITION = 'summary';

/** Port. Nobody is counted and nothing is said of who isn't in it. */
export interface CodeReaders {
  /** False: this person said so before. */
  read(tx: Tx, board: BoardId, version: string, reader: CodeReader): Promise<boolean>;
  /** Of one edition, the first to say so first. */
  of(board: BoardId, version: string): Promise<readonly CodeReader[]>;
}
