import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { z } from 'zod/v4';
import type { BlobStore } from '../../images/blobStore';
import { END_OF_ROWS, FORMAT, endLine, headLine, pictureLine, tableLine, type BackupCounts } from './backupFormat';
import { linesOf } from './linesOf';
import { asError } from '../../runtime/asError';

/** `notABackup`: another file. `damaged`: cut off, or changed. `newer`: of a later release. */
export class BackupError extends Error {
  constructor(
    readonly because: 'notABackup' | 'damaged' | 'newer',
    options?: ErrorOptions,
  ) {
    super(because, options);
  }
}

export interface Restoring {
  /** Makes the tables as they were when the backup was made, empty. Throws `BackupError` for migrations that it doesn't know. */
  readonly prepare: (migrations: readonly string[]) => Promise<void>;
  readonly client: Client;
  readonly blobs: BlobStore;
}

/** Reads a backup into empty tables, all rows in one transaction. Throws `BackupError`; pictures may be there by then. */
export async function readBackup(source: AsyncIterable<Uint8Array>, { prepare, client, blobs }: Restoring): Promise<BackupCounts> {
  const lines = linesOf(source);
  const next = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done === true) throw new BackupError('damaged');
    return line.value;
  };

  const head = headLine.safeParse(parsed(await next().catch(() => '')));
  if (!head.success) throw new BackupError('notABackup');
  if (head.data.format > FORMAT) throw new BackupError('newer');
  await prepare(head.data.migrations);

  await client.query('begin');
  try {
    await client.query('set local statement_timeout = 0');
    let [tables, rows, pictures] = [0, 0, 0];
    for (;;) {
      const line = parsed(await next());
      const table = tableLine.safeParse(line);
      const picture = pictureLine.safeParse(line);
      const end = endLine.safeParse(line);
      if (table.success) {
        rows += await copyRows(client, table.data, next);
        tables += 1;
      } else if (picture.success) {
        await blobs.put(picture.data.picture, { bytes: Buffer.from(await next(), 'base64'), mediaType: picture.data.mediaType });
        pictures += 1;
      } else if (end.success) {
        if (end.data.rows !== rows || end.data.pictures !== pictures) throw new BackupError('damaged');
        await client.query('commit');
        return { tables, rows, pictures };
      } else throw new BackupError('damaged');
    }
  } catch (cause) {
    await client.query('rollback').catch(() => undefined);
    throw cause instanceof BackupError ? cause : new BackupError('damaged', { cause });
  }
}

/** @returns how many */
async function copyRows(client: Client, { table, columns }: z.infer<typeof tableLine>, next: () => Promise<string>): Promise<number> {
  const into = client.query(copyFrom(`copy "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) from stdin`));
  // Its error is told by `finished`; without a listener it would end the process before.
  into.on('error', () => undefined);
  const end = finished(into, { readable: false });
  end.catch(() => undefined);
  let rows = 0;
  try {
    for (let row = await next(); row !== END_OF_ROWS; row = await next()) {
      if (!into.write(`${row}\n`)) await Promise.race([once(into, 'drain'), end]);
      rows += 1;
    }
  } catch (cause) {
    // Else the server would wait for more rows, and nothing after it could be said.
    into.destroy(asError(cause));
    await end.catch(() => undefined);
    throw cause;
  }
  into.end();
  await end;
  return rows;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}
