import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { SchoolWord } from './schoolWords';

/** Port: what words mean at a school, as an administrator said. */
export interface SchoolWordList {
  /** In the order of the alphabet. */
  of(board: BoardId, school: string): Promise<readonly SchoolWord[]>;
  /** False when it stood there like that. */
  put(tx: Tx, board: BoardId, school: string, word: SchoolWord, at: Date): Promise<boolean>;
  /** False when it wasn't there. */
  remove(tx: Tx, board: BoardId, school: string, word: string): Promise<boolean>;
}
