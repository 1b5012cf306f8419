import type { PicturePoster } from '../images/picturePoster';
import type { ShareParts, ShareTransaction } from '../images/shareTransaction';
import type { Ids } from '../runtime/ids';
import { SqlImageAudit } from './audit.sql';
import type { Database, DatabaseTransaction } from './database';
import { SqlSharedPictures } from './sharedPictures.sql';

/** The picture's row, its account and the message that posts it: all in one transaction. */
export class SqlShareTransaction implements ShareTransaction {
  constructor(
    private readonly db: Database,
    private readonly ids: Ids,
    private readonly poster: (transaction: DatabaseTransaction) => PicturePoster,
    private readonly committed: () => void,
  ) {}

  async run<T>(work: (parts: ShareParts) => Promise<T>): Promise<T> {
    const result = await this.db
      .transaction()
      .execute((transaction) =>
        work({ pictures: new SqlSharedPictures(transaction), poster: this.poster(transaction), audit: new SqlImageAudit(transaction, this.ids) }),
      );
    this.committed();
    return result;
  }
}
