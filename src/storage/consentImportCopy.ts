import { finished } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from } from 'pg-copy-streams';
import type { ListRow } from '../consent/import/listRow';
import type { CopyBuffer } from './consentImportCopyBuffer';

const LIST_COLUMNS = ['line', 'account', 'stamnummer', 'birth_date', 'decided_on', 'giver', 'answers'];

export const COPY_LIST = `copy consent_list (${LIST_COLUMNS.join(', ')}) from stdin (format binary)`;

export function listRows(buffer: CopyBuffer, rows: readonly ListRow[]): Uint8Array {
  buffer.begin();
  for (const row of rows) {
    buffer.row(LIST_COLUMNS.length);
    buffer.int(row.line);
    buffer.text(row.account);
    buffer.text(row.stamnummer);
    buffer.text(row.birthDate);
    buffer.text(row.decidedOn);
    buffer.text(row.namedGiver);
    buffer.text(row.answers.join(','));
  }
  return buffer.end();
}

/** Waits until the server has all of it. */
export async function copyIn(client: ClientBase, statement: string, rows: Uint8Array): Promise<void> {
  const stream = client.query(from(statement));
  stream.end(rows);
  await finished(stream);
}
