import { sql } from 'kysely';
import type { ConsentPurpose } from '../consent/consentEvent';
import type { PurposeList } from '../consent/purposeList';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import { transactionOf } from './unitOfWork.sql';

export class SqlPurposeList implements PurposeList {
  async add(tx: Tx, board: BoardId, school: string, { key, register, audience, title }: ConsentPurpose): Promise<boolean> {
    const added = await transactionOf(tx)
      .insertInto('consent_purpose')
      .values({
        board_id: board,
        school,
        key,
        register,
        audience,
        title_nl: title.nl,
        title_en: title.en,
        ordinal: sql<number>`(select coalesce(max(ordinal), 0) + 1 from consent_purpose where board_id = ${board} and school = ${school})`,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
  }

  async change(tx: Tx, board: BoardId, school: string, key: string, { title, audience }: Pick<ConsentPurpose, 'title' | 'audience'>): Promise<boolean> {
    const changed = await transactionOf(tx)
      .updateTable('consent_purpose')
      .set({ title_nl: title.nl, title_en: title.en, audience })
      .where('board_id', '=', board)
      .where('school', '=', school)
      .where('key', '=', key)
      .executeTakeFirst();
    return changed.numUpdatedRows > 0n;
  }
}
