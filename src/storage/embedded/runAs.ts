import { execFileSync } from 'node:child_process';
import { cpSync, chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** PostgreSQL refuses to run as root. As root it runs as this user instead. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

const NOBODY = { uid: 65534, gid: 65534 };

/** Null for an ordinary user, who runs PostgreSQL as themselves. */
export function runAs(): RunAs | null {
  if (process.getuid?.() !== 0) return null;
  const line = existsSync('/etc/passwd')
    ? readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith('postgres:'))
    : undefined;
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? NOBODY : { uid: Number(uid), gid: Number(gid) };
}

/** Whether that user can walk down to `path`, e.g. not below `/root`. */
export function canReach(user: RunAs, path: string): boolean {
  for (let at = resolve(path); ; at = dirname(at)) {
    if (existsSync(at)) {
      const { mode, uid, gid } = statSync(at);
      const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return false;
    }
    if (dirname(at) === at) return true;
  }
}

/**
 * How a PostgreSQL program is called: directly, or as root by way of `setpriv` as another user. Below a folder that
 * this user can't enter (`/root`), it keeps the right to pass through folders, and the programs are copied to where they can be run.
 */
export interface Programs {
  /** `run('initdb', ['-D', …])`: arguments for `spawn`. */
  run(program: 'initdb' | 'pg_ctl', args: readonly string[]): { command: string; args: readonly string[] };
}

export function programs(nativeDir: string, dataDir: string, user: RunAs | null, version: string): Programs {
  if (user === null) return { run: (program, args) => ({ command: join(nativeDir, 'bin', program), args }) };
  const passing = canReach(user, dataDir) ? [] : ['--inh-caps=+dac_override,+dac_read_search', '--ambient-caps=+dac_override,+dac_read_search'];
  const dir = canReach(user, join(nativeDir, 'bin')) ? nativeDir : copied(nativeDir, version);
  const ids = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  return { run: (program, args) => ({ command: 'setpriv', args: [...ids, ...passing, join(dir, 'bin', program), ...args] }) };
}

function copied(nativeDir: string, version: string): string {
  const target = join(tmpdir(), `houvast-postgresql-${version}`);
  // Only a folder of root's own is trusted: another user could have put programs there.
  if (existsSync(target) && statSync(target).uid === 0) return target;
  const fresh = `${target}-${process.pid}`;
  cpSync(nativeDir, fresh, { recursive: true, verbatimSymlinks: true });
  openUp(fresh);
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
  return target;
}

function openUp(path: string): void {
  chmodSync(path, 0o755);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) openUp(join(path, entry.name));
    else if (entry.isFile()) chmodSync(join(path, entry.name), 0o755);
  }
}

/** Gives a folder to the user that PostgreSQL runs as. */
export function giveTo(user: RunAs | null, path: string): void {
  if (user !== null) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, path]);
}
