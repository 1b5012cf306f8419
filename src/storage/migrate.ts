import { Migrator, sql } from 'kysely';
import type { Database } from './database';
import { migrations } from './migrations/allMigrations';

export type Migrated =
  | { readonly kind: 'migrated'; readonly applied: readonly string[] }
  /** The database holds migrations that this release doesn't know. */
  | { readonly kind: 'newerDatabase'; readonly unknown: readonly string[] }
  | { readonly kind: 'failed'; readonly migration: string | null; readonly cause: unknown };

async function appliedNames(db: Database): Promise<readonly string[]> {
  const table = await sql<{ found: boolean }>`select to_regclass('kysely_migration') is not null as found`.execute(db);
  if (table.rows[0]?.found !== true) return [];
  const rows = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.rows.map((row) => row.name);
}

/** Brings the database to this release's tables. Two processes at once wait for each other. */
export async function migrate(db: Database): Promise<Migrated> {
  const unknown = (await appliedNames(db)).filter((name) => !(name in migrations));
  if (unknown.length > 0) return { kind: 'newerDatabase', unknown };
  const { error, results } = await migratorOf(db).migrateToLatest();
  if (error !== undefined) {
    return { kind: 'failed', migration: results?.find((result) => result.status === 'Error')?.migrationName ?? null, cause: error };
  }
  return { kind: 'migrated', applied: (results ?? []).map((result) => result.migrationName) };
}

/** Makes an empty database's tables as they were after that migration. Throws what went wrong. */
export async function migrateTo(db: Database, name: string): Promise<void> {
  const { error } = await migratorOf(db).migrateTo(name);
  if (error !== undefined) throw new Error(`the tables of ${name} could not be made`, { cause: error });
}

/** With its schema named, it doesn't take tables of another one for its own (`restore` sets some aside). */
function migratorOf(db: Database): Migrator {
  return new Migrator({ db, migrationTableSchema: 'public', provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
}
