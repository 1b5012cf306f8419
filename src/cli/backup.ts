import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PassThrough } from 'node:stream';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import type { Config } from '../config/config';
import { asError } from '../runtime/asError';
import { systemClock } from '../runtime/clock';
import { writeBackup } from '../storage/backup/writeBackup';
import { FolderBlobStore } from '../storage/folderBlobStore';
import type { CliIo } from './cliIo';
import { useDatabase } from './useDatabase';

/** `backup FILE`: everything of this installation in one file, also while the product runs. */
export async function backupCommand(args: readonly string[], io: CliIo, config: Config): Promise<number> {
  const [file, ...others] = args.filter((arg) => arg !== '--json');
  if (file === undefined || file.startsWith('-') || others.length > 0) {
    io.err('Zo: houvast backup BESTAND [--json]');
    return 2;
  }
  const used = await useDatabase(config);
  const client = new Client({ connectionString: used.url, application_name: 'houvast-backup' });
  client.on('error', () => undefined);
  // Beside its place first: what stands under the name that was asked for is always whole.
  const unfinished = `${file}.unfinished`;
  try {
    await client.connect();
    const { rows } = await client.query<{ found: boolean }>(`select to_regclass('public.kysely_migration') is not null as found`);
    if (rows[0]?.found !== true) {
      io.err('Er is nog niets om te bewaren: deze database is leeg.');
      return 1;
    }
    const text = new PassThrough();
    const written = pipeline(text, createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    const [counts] = await Promise.all([
      writeBackup(client, new FolderBlobStore(resolve(config.dataDir, 'pictures')), text, systemClock.now()).then(
        (made) => (text.end(), made),
        (cause: unknown) => {
          text.destroy(asError(cause));
          throw cause;
        },
      ),
      written,
    ]);
    await rename(unfinished, file);
    const { size } = await stat(file);
    if (args.includes('--json')) io.out(JSON.stringify({ file, bytes: size, ...counts }));
    else io.out(`Bewaard in ${file}: ${counts.rows} rijen uit ${counts.tables} tabellen en ${counts.pictures} foto’s. Dit bestand bevat persoonsgegevens: bewaar het versleuteld.`);
    return 0;
  } catch (cause) {
    await rm(unfinished, { force: true });
    if (isFileProblem(cause)) {
      io.err(`In ${file} kan ik niet schrijven. Bestaat de map, en is er plaats?`);
      return 1;
    }
    throw cause;
  } finally {
    await client.end().catch(() => undefined);
    await used.done();
  }
}

function isFileProblem(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && ['ENOENT', 'EACCES', 'EISDIR', 'ENOSPC', 'EROFS', 'ENOTDIR', 'EPERM'].includes(String(cause.code));
}
