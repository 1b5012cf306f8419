import { mkdtemp, chmod, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { DIST, built } from './built';

/** The demo school in a database of its own, in a folder that disappears. */
export interface WatchedSchool {
  readonly folder: string;
  readonly school: ReturnType<DemoSchoolPart['demoSchool']>;
  /** A new database beside the others, filled with the school. */
  database(name: string): Promise<string>;
  close(): Promise<void>;
}

type DemoSchoolPart = typeof import('../../src/demo/school/demoSchool');

export async function watchedSchool(): Promise<WatchedSchool> {
  const { embeddedServer } = built<typeof import('../../src/storage/embedded/embeddedServer')>('storage/embedded/embeddedServer');
  const { openDatabase } = built<typeof import('../../src/storage/database')>('storage/database');
  const { migrate } = built<typeof import('../../src/storage/migrate')>('storage/migrate');
  const { SqlSchools } = built<typeof import('../../src/storage/schools.sql')>('storage/schools.sql');
  const { demoSchool } = built<DemoSchoolPart>('demo/school/demoSchool');

  const folder = await mkdtemp(join(tmpdir(), 'houvast-bench-'));
  // PostgreSQL may run as another user, who must be able to pass.
  await chmod(folder, 0o755);
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const server = await embeddedServer(folder).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  const school = demoSchool(new Date().toISOString().slice(0, 10));

  return {
    folder,
    school,
    async database(name) {
      const client = new Client({ connectionString: server.url });
      await client.connect();
      await client.query(`create database ${client.escapeIdentifier(name)}`);
      await client.end();
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      const { db, close } = openDatabase(url.href, { connections: 2, onError: () => undefined });
      try {
        const migrated = await migrate(db);
        if (migrated.kind !== 'migrated') throw new Error(`the database could not be migrated: ${migrated.kind}`);
        await new SqlSchools(db).fill({ ...school, purposes: school.purposes.purposes });
      } finally {
        await close();
      }
      return url.href;
    },
    async close() {
      await server.stop();
      await remove();
    },
  };
}

/** Where the app package lies: what the Speelplein reads the bot's name from. */
export const APP_PACKAGE = join(DIST, '..', 'appPackage');
