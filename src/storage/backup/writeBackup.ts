import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { BlobStore } from '../../images/blobStore';
import { END_OF_ROWS, FORMAT, type BackupCounts } from './backupFormat';
import { linesOf } from './linesOf';

/** Migrations make their own tables; what these hold is written when they run. */
const MIGRATIONS = ['kysely_migration', 'kysely_migration_lock'];

/**
 * Writes everything as it was at one moment, also while the product runs: one transaction sees all tables, and pictures
 * are those that it knows. A picture that is taken down meanwhile is left out.
 */
export async function writeBackup(client: Client, blobs: BlobStore, out: Writable, at: Date): Promise<BackupCounts> {
  const say = async (line: string): Promise<void> => {
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  };
  await client.query('begin isolation level repeatable read read only');
  try {
    await client.query('set local statement_timeout = 0');
    const migrations = await client.query<{ name: string }>('select name from kysely_migration order by name');
    await say(JSON.stringify({ houvast: 'backup', format: FORMAT, migrations: migrations.rows.map(({ name }) => name), at: at.toISOString() }));

    const tables = await tablesOf(client);
    let rows = 0;
    for (const [table, columns] of tables) {
      await say(JSON.stringify({ table, columns }));
      const quoted = columns.map((column) => `"${column}"`).join(', ');
      for await (const line of linesOf(client.query(copyTo(`copy "${table}" (${quoted}) to stdout`)))) {
        await say(line);
        rows += 1;
      }
      await say(END_OF_ROWS);
    }

    let pictures = 0;
    const known = await client.query<{ blob_key: string }>('select blob_key from shared_picture where withdrawn_at is null and blob_key is not null order by blob_key');
    for (const { blob_key: key } of known.rows) {
      const blob = await blobs.get(key);
      if (blob === null) continue;
      await say(JSON.stringify({ picture: key, mediaType: blob.mediaType }));
      await say(Buffer.from(blob.bytes).toString('base64'));
      pictures += 1;
    }
    await say(JSON.stringify({ end: true, rows, pictures }));
    return { tables: tables.size, rows, pictures };
  } finally {
    await client.query('rollback').catch(() => undefined);
  }
}

async function tablesOf(client: Client): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await client.query<{ table_name: string; column_name: string }>(
    `select c.table_name, c.column_name from information_schema.columns c
     join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
     where c.table_schema = 'public' and not c.table_name = any($1) order by c.table_name, c.ordinal_position`,
    [MIGRATIONS],
  );
  const tables = new Map<string, string[]>();
  for (const { table_name: table, column_name: column } of rows) tables.set(table, [...(tables.get(table) ?? []), column]);
  return tables;
}
