import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import type { Config } from '../config/config';
import { openDatabase } from '../storage/database';
import { BackupError, readBackup } from '../storage/backup/readBackup';
import { FolderBlobStore } from '../storage/folderBlobStore';
import { migrate, migrateTo } from '../storage/migrate';
import { migrations } from '../storage/migrations/allMigrations';
import type { CliIo } from './cliIo';
import { useDatabase } from './useDatabase';

const SAYS = {
  notABackup: 'Dit bestand is geen back-up van Houvast. Er is niets veranderd.',
  damaged: 'Deze back-up is niet heel: het bestand is afgebroken of veranderd. Er is niets veranderd.',
  newer: 'Deze back-up is van een nieuwere versie van Houvast. Werk eerst Houvast bij. Er is niets veranderd.',
} as const;

/**
 * `restore FILE`: puts everything back as it was. Only into an empty database, or with `--replace` in the place of what
 * is there; that is set aside until the backup was read to its end, and comes back when it can't be.
 */
export async function restoreCommand(args: readonly string[], io: CliIo, config: Config): Promise<number> {
  const [file, ...others] = args.filter((arg) => arg !== '--json' && arg !== '--replace');
  if (file === undefined || file.startsWith('-') || others.length > 0) {
    io.err('Zo: houvast restore BESTAND [--replace] [--json]');
    return 2;
  }
  const used = await useDatabase(config);
  const { url } = used;
  const client = new Client({ connectionString: url, application_name: 'houvast-restore' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    if (await isInUse(client)) {
      io.err('Houvast draait nog op deze database. Stop het eerst, en doe dit dan opnieuw. Er is niets veranderd.');
      return 1;
    }
    if (!args.includes('--replace') && (await holdsSomething(client))) {
      io.err('Deze database is niet leeg. Zet --replace erbij om alles wat er nu in staat te vervangen. Er is niets veranderd.');
      return 1;
    }
    if (!(await isReadable(file))) {
      io.err(`Ik kan ${file} niet lezen. Klopt de naam, en mag je erbij? Er is niets veranderd.`);
      return 1;
    }
    const unpacked = createGunzip();
    // Its errors come out of reading; here they must only not end the process.
    const reading = pipeline(createReadStream(file), unpacked).catch(() => undefined);
    await setAside(client);
    const opened = openDatabase(url, { connections: 2 });
    try {
      const counts = await readBackup(unpacked, {
        client,
        blobs: new FolderBlobStore(resolve(config.dataDir, 'pictures')),
        async prepare(names) {
          if (names.some((name) => !(name in migrations))) throw new BackupError('newer');
          await migrateTo(opened.db, names.at(-1) ?? '');
          // Filled by a migration for installations that had rows then; the backup has them all.
          await client.query(`truncate ${(await tablesIn(client)).map((table) => `"${table}"`).join(', ')}`);
        },
      });
      const migrated = await migrate(opened.db);
      if (migrated.kind !== 'migrated') throw new Error('the restored tables could not be brought up to date', { cause: migrated });
      await client.query('drop schema before_restore cascade');
      if (args.includes('--json')) io.out(JSON.stringify(counts));
      else io.out(`Teruggezet: ${counts.rows} rijen in ${counts.tables} tabellen en ${counts.pictures} foto’s. Start Houvast weer met npm start.`);
      return 0;
    } catch (cause) {
      await bringBack(client);
      if (!(cause instanceof BackupError)) throw cause;
      io.err(SAYS[cause.because]);
      return 1;
    } finally {
      unpacked.destroy();
      await reading;
      await opened.close();
    }
  } finally {
    await client.end().catch(() => undefined);
    await used.done();
  }
}

async function isReadable(file: string): Promise<boolean> {
  return access(file, constants.R_OK).then(() => true, () => false);
}

const LOOKS = 10;
const LOOK_MS = 200;

/** A product that was stopped just now is still saying goodbye to its database. */
async function isInUse(client: Client): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    if (look > 0) await setTimeout(LOOK_MS);
    const { rows } = await client.query(`select 1 from pg_stat_activity where datname = current_database() and application_name in ('houvast', 'houvast-jobs') limit 1`);
    if (rows.length === 0) return false;
  }
  return true;
}

async function tablesIn(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ tablename: string }>(`select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely_%'`);
  return rows.map(({ tablename }) => tablename);
}

async function holdsSomething(client: Client): Promise<boolean> {
  for (const table of await tablesIn(client)) {
    const { rows } = await client.query(`select 1 from "${table}" limit 1`);
    if (rows.length > 0) return true;
  }
  return false;
}

/** A run that was killed before may have left what was set aside: that is the real one then. */
async function setAside(client: Client): Promise<void> {
  const { rows } = await client.query(`select 1 from pg_namespace where nspname = 'before_restore'`);
  if (rows.length > 0) await client.query('drop schema public cascade');
  else await client.query('alter schema public rename to before_restore');
  await client.query('create schema public');
  // Jobs that waited belong to what was.
  await client.query('drop schema if exists jobs cascade');
}

async function bringBack(client: Client): Promise<void> {
  await client.query('drop schema if exists public cascade');
  await client.query('alter schema before_restore rename to public');
}
