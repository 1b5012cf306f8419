import { spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { embeddedServer, EmbeddedServerError, type EmbeddedServer } from '../../src/storage/embedded/embeddedServer';

// Making a database takes a second of a whole core, and the cores are shared.
jest.setTimeout(60_000);

let folder: string;
let home: string;
const running: EmbeddedServer[] = [];

const folders: string[] = [];

beforeEach(() => {
  folder = newFolder();
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop().catch(() => undefined);
});
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

function newFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'houvast-embedded-'));
  chmodSync(made, 0o755);
  folders.push(made);
  return made;
}

async function start(dataDir = folder): Promise<EmbeddedServer> {
  const server = await embeddedServer(dataDir);
  if (server.started) running.push(server);
  return server;
}

async function ask(url: string, question: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return Object.values((await client.query<Record<string, unknown>>(question)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

describe('a server of one folder', () => {
  beforeAll(() => {
    home = newFolder();
  });

  it('is a real PostgreSQL on loopback, keeps its data over a restart and stops when asked', async () => {
    const first = await start(home);
    expect(first.started).toBe(true);
    await ask(first.url, 'create table kept as select 42 as answer');
    expect(await ask(first.url, "select current_setting('listen_addresses')")).toBe('127.0.0.1');
    expect(await ask(first.url, "select current_setting('server_encoding')")).toBe('UTF8');
    await first.stop();
    await expect(ask(first.url, 'select 1')).rejects.toThrow();

    const second = await start(home);
    expect(second.started).toBe(true);
    expect(await ask(second.url, 'select answer from kept')).toBe(42);
  });

  it('is joined when it runs already, and lets nobody in without its password', async () => {
    const first = await start(home);
    expect(await start(home)).toMatchObject({ started: false, url: first.url });
    const stranger = Object.assign(new URL(first.url), { password: 'guess' }).href;
    await expect(ask(stranger, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(home, 'postgres-password')).mode & 0o077).toBe(0);
  });

  it('is not taken for running because another program has its number since a crash', async () => {
    const pidFile = join(home, 'postgres', 'postmaster.pid');
    const first = await start(home);
    const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n');
    await first.stop();
    const owner = statSync(join(home, 'postgres'));
    const other = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid: owner.uid, gid: owner.gid } : {});
    try {
      writeFileSync(pidFile, [other.pid, ...rest].join('\n'));
      chownSync(pidFile, owner.uid, owner.gid);
      const second = await start(home);
      expect(second.started).toBe(true);
      expect(await ask(second.url, 'select 1')).toBe(1);
    } finally {
      other.kill();
    }
  });

  it('points at its log when it does not start', async () => {
    const settings = join(home, 'postgres', 'postgresql.conf');
    writeFileSync(settings, `${readFileSync(settings, 'utf8')}\nno such setting\n`);
    const failure = await start(home).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(EmbeddedServerError);
    expect((failure as Error).message).toContain('start niet. Kijk in');
  });
});

it('is one server when two are started at the same moment, in a folder that is closed to others and after a first start that was cut off', async () => {
  chmodSync(folder, 0o700);
  mkdirSync(join(folder, 'postgres-0123abc'));
  writeFileSync(join(folder, 'postgres-0123abc', 'PG_VERSION'), '');
  const [first, second] = await Promise.all([start(), start()]);
  expect(second.url).toBe(first.url);
  expect([first.started, second.started].toSorted()).toEqual([false, true]);
  expect(await ask(first.url, 'select 1')).toBe(1);
  expect(readdirSync(folder).toSorted()).toEqual(['postgres', 'postgres-0123abc', 'postgres-password']);
});

it.each([
  ['below a file', (): string => join(file(), 'data')],
  ['in a folder that it may not write in', (): string => join(locked(), 'data')],
  ['in a data folder that it may not write in', (): string => locked()],
])('says in Dutch what to do when it may not write: %s', async (_where, place) => {
  const dataDir = place();
  const failure = await asOrdinaryUser(() => embeddedServer(dataDir)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(EmbeddedServerError);
  expect((failure as Error).message).toBe(`Houvast mag niet schrijven in ${dataDir}. Geef schrijfrechten, of kies een andere map met DATA_DIR.`);
  expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
});

function file(): string {
  const path = join(folder, 'file');
  writeFileSync(path, '');
  return path;
}

function locked(): string {
  const path = join(folder, 'locked');
  mkdirSync(path, { mode: 0o555 });
  return path;
}

/** Nothing is forbidden to root, so root steps down for a moment. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
