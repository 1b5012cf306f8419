import type { Tx } from '../runtime/unitOfWork';
import type { Audit } from './audit';
import type { AuditEvent } from './auditEvent';

/** Keeps the account as long as the process lives. */
export class InMemoryAudit implements Audit {
  readonly events: AuditEvent[] = [];

  record(_tx: Tx, event: AuditEvent): Promise<void> {
    this.events.push(event);
    return Promise.resolve();
  }
}
