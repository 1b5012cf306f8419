import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = join(process.cwd(), 'dist', 'main.js');
const SHIPPED_NODE = join(process.cwd(), 'node_modules', '.bin', 'node');
/** A first start makes a database; a busy machine takes its time over it. */
const START_PATIENCE_MS = 90_000;
/** The program ends by force after ten seconds, and then not with code 0. */
const STOP_PATIENCE_MS = 15_000;

export interface Settings {
  readonly PORT: string;
  readonly SPEELPLEIN_PORT: string;
  readonly DATA_DIR: string;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Product {
  /** Address of the Speelplein's page, as the greeting says it. */
  readonly origin: string;
  readonly greeting: string;
  readonly settings: Settings;
  /** Ctrl-C, and what is left of it. */
  stop(): Promise<Ended & { readonly databaseRuns: boolean }>;
}

/** Ports and a data folder of its own; the database runs as another user when we are root, who must be able to enter. */
export async function freshSettings(): Promise<Settings> {
  const dataDir = mkdtempSync(join(tmpdir(), 'houvast-e2e-'));
  chmodSync(dataDir, 0o755);
  const [port, speelpleinPort] = await freePorts(2);
  return { PORT: String(port), SPEELPLEIN_PORT: String(speelpleinPort), DATA_DIR: dataDir };
}

export function forget({ DATA_DIR }: Settings): void {
  rmSync(DATA_DIR, { recursive: true, force: true });
}

/** Starts the product as `npm start` does, and waits until it greets. */
export async function startProduct(settings: Settings): Promise<Product> {
  const running = run(settings);
  const address = await new Promise<string>((found, failed) => {
    const timer = setTimeout(() => { failed(new Error('The product did not greet in time.')); }, START_PATIENCE_MS);
    running.child.stdout?.on('data', () => {
      const greeted = /Open het Speelplein\s+(http:\S+)[\s\S]*Ctrl-C/.exec(running.stdout());
      if (greeted?.[1] === undefined) return;
      clearTimeout(timer);
      found(greeted[1]);
    });
    void running.ended.then(({ code, stderr }) => {
      clearTimeout(timer);
      failed(new Error(`The product ended with ${code}: ${stderr}`));
    });
  });
  return {
    origin: address,
    greeting: running.stdout(),
    settings,
    async stop() {
      running.child.kill('SIGINT');
      const timer = setTimeout(() => running.child.kill('SIGKILL'), STOP_PATIENCE_MS);
      const ended = await running.ended;
      clearTimeout(timer);
      return { ...ended, databaseRuns: databaseRuns(settings) };
    },
  };
}

/** Starts the product where it can't, and waits until it has said so. */
export async function startInVain(settings: Settings): Promise<Ended> {
  const running = run(settings);
  const timer = setTimeout(() => running.child.kill('SIGKILL'), START_PATIENCE_MS);
  const ended = await running.ended;
  clearTimeout(timer);
  return ended;
}

/** Whether the PostgreSQL of this data folder is alive. */
export function databaseRuns({ DATA_DIR }: Settings): boolean {
  const file = join(DATA_DIR, 'postgres', 'postmaster.pid');
  if (!existsSync(file)) return false;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

interface Running {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly ended: Promise<Ended>;
}

function run(settings: Settings): Running {
  if (!existsSync(MAIN)) throw new Error('The product is not built: run `npm run build` first, as `npm test` does.');
  const { PATH, HOME, TMPDIR, SYSTEMROOT } = process.env;
  // Nothing of the shell that runs the tests: a DATABASE_URL there would not be ours to fill.
  const env = Object.fromEntries(Object.entries({ PATH, HOME, TMPDIR, SYSTEMROOT, ...settings }).filter(([, value]) => value !== undefined));
  const child = spawn(existsSync(SHIPPED_NODE) ? SHIPPED_NODE : process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<Ended>((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => { done({ code, stdout, stderr }); });
  });
  return { child, stdout: () => stdout, ended };
}

/** Held all at once while they are looked for, so that they differ. */
async function freePorts(count: number): Promise<readonly number[]> {
  const probes = await Promise.all(
    Array.from({ length: count }, () => new Promise<ReturnType<typeof createServer>>((listening, failed) => {
      const probe = createServer().once('error', failed);
      probe.listen(0, '127.0.0.1', () => { listening(probe); });
    })),
  );
  const ports = probes.map((probe) => (probe.address() as AddressInfo).port);
  await Promise.all(probes.map((probe) => new Promise<void>((closed) => probe.close(() => { closed(); }))));
  return ports;
}
