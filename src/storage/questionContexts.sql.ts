import { isArticleId } from '../gedragscode/articleId';
import type { AskedIn, QuestionContext, QuestionContexts } from '../gedragscode/questionContext';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

export class SqlQuestionContexts implements QuestionContexts {
  constructor(private readonly db: Database) {}

  async of({ boardId, conversationId, personId }: AskedIn, since: Date): Promise<QuestionContext | null> {
    const row = await this.db
      .selectFrom('question_context')
      .select(['articles', 'subjects'])
      .where('board_id', '=', boardId)
      .where('conversation_id', '=', conversationId)
      .where('person_id', '=', personId)
      .where('at', '>', since)
      .executeTakeFirst();
    return row === undefined ? null : { articles: row.articles.filter(isArticleId), subjects: row.subjects };
  }

  async keep(tx: Tx, { boardId, conversationId, personId }: AskedIn, context: QuestionContext, at: Date): Promise<void> {
    const what = { articles: [...context.articles], subjects: [...context.subjects], at };
    await transactionOf(tx)
      .insertInto('question_context')
      .values({ board_id: boardId, conversation_id: conversationId, person_id: personId, ...what })
      .onConflict((conflict) => conflict.columns(['board_id', 'conversation_id', 'person_id']).doUpdateSet(what))
      .execute();
  }

  async forget(before: Date): Promise<void> {
    await this.db.deleteFrom('question_context').where('at', '<=', before).execute();
  }
}
