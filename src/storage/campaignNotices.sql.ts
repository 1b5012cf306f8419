import { sql } from 'kysely';
import type { CampaignNotices, ToldNotice } from '../consent/campaign/campaignNotices';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

/** Which mentors were told what of the campaign. */
export class SqlCampaignNotices implements CampaignNotices {
  constructor(private readonly db: Database) {}

  async told(board: BoardId, keys: readonly string[]): Promise<readonly ToldNotice[]> {
    if (keys.length === 0) return [];
    const rows = await this.db
      .selectFrom('campaign_notice')
      .select(['key', 'person_id'])
      .where('board_id', '=', board)
      .where(sql<boolean>`key = any(${[...keys]})`)
      .execute();
    return rows.map((row) => ({ key: row.key, personId: row.person_id }));
  }

  async tell(tx: Tx, board: BoardId, key: string, personId: string, at: Date): Promise<boolean> {
    const result = await transactionOf(tx)
      .insertInto('campaign_notice')
      .values({ board_id: board, key, person_id: personId, at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }

  /** Keys name a school year, a deadline or a birthday of the last weeks: after a year none of them comes back. */
  async forget(before: Date): Promise<number> {
    const result = await this.db.deleteFrom('campaign_notice').where('at', '<', before).executeTakeFirst();
    return Number(result.numDeletedRows);
  }
}
