import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const READY_MS = 40_000;
const STOP_MS = 12_000;
const SAID = 4_000;

const running = new Set<MeasuredServer>();

/** Stops whatever still runs, also after a failure. */
export async function stopAllServers(): Promise<void> {
  await Promise.all([...running].map((server) => server.stop()));
}

/** A server in a process of its own, with an account of its processor time. */
export class MeasuredServer {
  private said = '';

  private constructor(
    private readonly name: string,
    private readonly child: ChildProcess,
    readonly address: string,
  ) {
    const keep = (chunk: Buffer): void => {
      this.said = (this.said + chunk.toString()).slice(-SAID);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    running.add(this);
  }

  /** @param probe a path that answers as soon as the server takes requests */
  static async start(name: string, script: string, env: Readonly<Record<string, string>>, { port, probe }: { readonly port: number; readonly probe: string }): Promise<MeasuredServer> {
    const child = spawn(process.execPath, ['--require', join(__dirname, 'reportCpu.js'), script], {
      // Nothing of the caller's settings: the same measurement everywhere.
      env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const server = new MeasuredServer(name, child, `http://127.0.0.1:${port}`);
    const until = Date.now() + READY_MS;
    while (Date.now() < until && child.exitCode === null && child.signalCode === null) {
      if (await answers(`${server.address}${probe}`)) return server;
      await pause(100);
    }
    const said = server.said;
    await server.stop();
    throw new Error(`${name} did not start:\n${said}`);
  }

  /** Processor time of the process so far, in microseconds. */
  async cpu(): Promise<number> {
    const told = once(this.child, 'message', { signal: AbortSignal.timeout(5_000) });
    this.child.send('cpu');
    const [{ cpu }] = (await told) as [{ cpu: NodeJS.CpuUsage }];
    return cpu.user + cpu.system;
  }

  async stop(): Promise<void> {
    if (!running.delete(this)) return;
    const { child } = this;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const force = setTimeout(() => {
      process.stderr.write(`${this.name} did not stop by itself\n`);
      child.kill('SIGKILL');
    }, STOP_MS);
    await ended;
    clearTimeout(force);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return true;
  } catch {
    return false;
  }
}
