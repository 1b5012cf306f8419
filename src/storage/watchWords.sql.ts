import type { SchoolWordList } from '../conduct/schoolWordList';
import type { SchoolWord, WordMeaning } from '../conduct/schoolWords';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

export class SqlWatchWords implements SchoolWordList {
  constructor(private readonly db: Database) {}

  async of(board: BoardId, school: string): Promise<readonly SchoolWord[]> {
    const rows = await this.db.selectFrom('watch_word').select(['word', 'means']).where('board_id', '=', board).where('school', '=', school).orderBy('word').execute();
    return rows.map(({ word, means }) => ({ word, means: means as WordMeaning }));
  }

  async put(tx: Tx, board: BoardId, school: string, { word, means }: SchoolWord, at: Date): Promise<boolean> {
    const row = await transactionOf(tx)
      .insertInto('watch_word')
      .values({ board_id: board, school, word, means, added_at: at })
      .onConflict((conflict) => conflict.columns(['board_id', 'school', 'word']).doUpdateSet({ means, added_at: at }).where('watch_word.means', '<>', means))
      .executeTakeFirst();
    return (row.numInsertedOrUpdatedRows ?? 0n) > 0n;
  }

  async remove(tx: Tx, board: BoardId, school: string, word: string): Promise<boolean> {
    const row = await transactionOf(tx).deleteFrom('watch_word').where('board_id', '=', board).where('school', '=', school).where('word', '=', word).executeTakeFirst();
    return row.numDeletedRows > 0n;
  }
}
