import type { Tx } from '../runtime/unitOfWork';
import type { AuditEvent } from './auditEvent';

/** Port: the append-only account of what was done. Written in the same transaction as the change itself. */
export interface Audit {
  record(tx: Tx, event: AuditEvent): Promise<void>;
}
