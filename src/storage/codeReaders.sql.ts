import type { CodeReader, CodeReaders } from '../gedragscode/codeReaders';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

export class SqlCodeReaders implements CodeReaders {
  constructor(private readonly db: Database) {}

  async read(tx: Tx, board: BoardId, version: string, { personId, at }: CodeReader): Promise<boolean> {
    const result = await transactionOf(tx)
      .insertInto('code_read')
      .values({ board_id: board, person_id: personId, version, at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }

  async of(board: BoardId, version: string): Promise<readonly CodeReader[]> {
    const rows = await this.db.selectFrom('code_read').select(['person_id', 'at']).where('board_id', '=', board).where('version', '=', version).orderBy('at').orderBy('person_id').execute();
    return rows.map(({ person_id: personId, at }) => ({ personId, at }));
  }
}
