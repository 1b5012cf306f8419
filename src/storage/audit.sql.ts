import type { Audit } from '../audit/audit';
import type { BoardId } from '../people/person';
import type { AuditEvent, AuditEventType } from '../audit/auditEvent';
import type { ImageAudit, ImageAuditEvent } from '../images/imageAudit';
import type { Ids } from '../runtime/ids';
import type { Tx } from '../runtime/unitOfWork';
import type { Database, DatabaseTransaction } from './database';
import { transactionOf } from './unitOfWork.sql';

async function write(db: Database | DatabaseTransaction, ids: Ids, event: AuditEvent | ImageAuditEvent): Promise<void> {
  const { boardId, at, type, by, about, ...data } = event;
  await db
    .insertInto('audit_event')
    .values({ board_id: boardId, id: ids.uuid(), at, type, by_id: by, about_ids: [...about], data: JSON.stringify(data) })
    .execute();
}

export class SqlAudit implements Audit {
  constructor(private readonly ids: Ids) {}

  record(tx: Tx, event: AuditEvent): Promise<void> {
    return write(transactionOf(tx), this.ids, event);
  }
}

/** Reads the account. */
export class SqlAuditTrail {
  constructor(private readonly db: Database) {}

  async hasSince(board: BoardId, types: readonly AuditEventType[], since: Date): Promise<boolean> {
    const row = await this.db.selectFrom('audit_event').select('id').where('board_id', '=', board).where('at', '>=', since).where('type', 'in', [...types]).limit(1).executeTakeFirst();
    return row !== undefined;
  }
}

/** The same account for what the images room does; `db` may be a transaction. */
export class SqlImageAudit implements ImageAudit {
  constructor(
    private readonly db: Database | DatabaseTransaction,
    private readonly ids: Ids,
  ) {}

  record(event: ImageAuditEvent): Promise<void> {
    return write(this.db, this.ids, event);
  }
}
