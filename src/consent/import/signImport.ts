import type { Audit } from '../../audit/audit';
import type { Tx } from '../../runtime/unitOfWork';
import type { ConsentMappings } from './consentMappings';
import type { ImportSignature } from './importDesk';
import type { ImportLog } from './importLog';

export interface SigningDeps {
  readonly log: ImportLog;
  readonly audit: Audit;
  readonly mappings: ConsentMappings;
}

/** What every desk keeps of a list beside its entries, in their transaction. */
export async function signImport({ log, audit, mappings }: SigningDeps, tx: Tx, { record, mapping }: ImportSignature): Promise<void> {
  const { boardId, school, id, source, appliedAt, by, counts } = record;
  await log.record(tx, record);
  await audit.record(tx, { type: 'consent.imported', boardId, at: appliedAt, by, about: [], school, batch: id, source, rows: counts.rows });
  if (mapping !== null) await mappings.save(tx, boardId, school, mapping, appliedAt);
}
