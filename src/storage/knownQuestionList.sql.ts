import type { Selectable } from 'kysely';
import { isArticleId } from '../gedragscode/articleId';
import type { KnownQuestionList, ListedQuestion } from '../gedragscode/knownQuestionList';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import type { Schema } from './schema';
import { transactionOf } from './unitOfWork.sql';

export class SqlKnownQuestionList implements KnownQuestionList {
  constructor(private readonly db: Database) {}

  async all(board: BoardId): Promise<readonly ListedQuestion[]> {
    return (await this.of(board).orderBy('added_at', 'desc').orderBy('id').execute()).map(listed);
  }

  async byId(board: BoardId, id: string): Promise<ListedQuestion | null> {
    const row = await this.of(board).where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : listed(row);
  }

  async add(tx: Tx, board: BoardId, { id, question, articles, addedAt }: ListedQuestion, by: string): Promise<boolean> {
    const result = await transactionOf(tx)
      .insertInto('known_question')
      .values({ board_id: board, id, question, articles: [...articles], added_by: by, added_at: addedAt })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }

  async remove(tx: Tx, board: BoardId, id: string): Promise<boolean> {
    const result = await transactionOf(tx).deleteFrom('known_question').where('board_id', '=', board).where('id', '=', id).executeTakeFirst();
    return result.numDeletedRows === 1n;
  }

  private of(board: BoardId) {
    return this.db.selectFrom('known_question').selectAll().where('board_id', '=', board);
  }
}

function listed({ id, question, articles, added_at: addedAt }: Selectable<Schema['known_question']>): ListedQuestion {
  return { id, question, articles: articles.filter(isArticleId), addedAt };
}
