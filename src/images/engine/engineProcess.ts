import { fork } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureRefusal } from '../pictureEngine';
import { projectRoot } from './projectRoot';
import type { Answer, FromProcess, Job, ProcessMemory, ProcessOrders, ToProcess } from './processProtocol';

export interface EngineProcessOptions {
  /** The compiled entry. */
  readonly file: string;
  readonly orders: ProcessOrders;
  /** Longest time for one picture. Milliseconds. */
  readonly timeOutMs: number;
  readonly onReady: () => void;
  /** It ended, whatever for; its picture was answered. Not called after `end`. */
  readonly onGone: (because: PictureRefusal) => void;
}

/** One process that works on one picture at a time. */
export interface EngineProcess {
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly memory: ProcessMemory;
  /** Does one job. Never rejects: a process that takes too long or breaks is ended, and that is the answer. */
  work(job: Job): Promise<Answer>;
  /** Ends it at once. What it was doing is answered `engineUnavailable`. */
  end(): Promise<void>;
}

/** Loading the networks on a busy machine; not part of a picture's time. */
const START_TIME_OUT_MS = 60_000;
/**
 * Nothing of the server's settings and secrets. Few threads, and few pools of memory, which the system's allocator
 * otherwise makes per thread and does not give back.
 */
const ENVIRONMENT = { NODE_ENV: 'production', UV_THREADPOOL_SIZE: '2', MALLOC_ARENA_MAX: '2' } as const;
/** The program itself and nothing else, wherever its packages really lie: no pictures, no database. */
const READS = ['dist', 'node_modules', 'package.json'].map((part) => join(projectRoot(__dirname), part)).flatMap((path) => (existsSync(path) ? [path, realpathSync(path)] : []));
/** A second lock behind the decoders' own: nothing is written, and no program is started. Node 22.13 and newer. */
const LOCKS = process.allowedNodeEnvironmentFlags.has('--permission')
  ? ['--permission', ...[...new Set([...READS, '/proc/self'])].map((path) => `--allow-fs-read=${path}`), '--allow-addons', '--allow-worker']
  : [];
/** Bytes that go through the channel at once: each piece is copied on the main thread, some milliseconds long. */
const PIECE = 4_000_000;
/** When a computer runs out of memory, Linux ends this process rather than the server. */
const EXPENDABLE = '1000';

export function startEngineProcess({ file, orders, timeOutMs, onReady, onGone }: EngineProcessOptions): EngineProcess {
  const child = fork(file, [JSON.stringify(orders)], {
    serialization: 'advanced',
    env: ENVIRONMENT,
    execArgv: [...LOCKS, '--no-warnings'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Of its own group: Ctrl-C ends the server, which then ends this when it is ready to.
    detached: true,
    windowsHide: true,
  });
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  let isReady = false;
  let isEnded = false;
  let settle: ((answer: Answer) => void) | null = null;
  let memory: ProcessMemory = { resident: 0, peak: 0 };

  const answer = (given: Answer): void => {
    const asked = settle;
    settle = null;
    clearTimeout(timer);
    asked?.(given);
  };
  const leave = (because: PictureRefusal): void => {
    if (isEnded) return;
    isEnded = true;
    child.kill('SIGKILL');
    answer({ kind: 'refused', because });
    onGone(because);
  };
  const send = (message: ToProcess): Promise<Error | null> => new Promise((resolve) => child.send(message, resolve));
  const hand = async (job: Job): Promise<void> => {
    let at = 0;
    for (; at + PIECE < job.bytes.length; at += PIECE) {
      if ((await send({ kind: 'piece', bytes: job.bytes.subarray(at, at + PIECE) })) !== null) return leave('engineUnavailable');
    }
    if ((await send({ ...job, bytes: job.bytes.subarray(at) })) !== null) leave('engineUnavailable');
  };
  let timer = setTimeout(() => leave('engineUnavailable'), START_TIME_OUT_MS);
  timer.unref();

  child.on('message', (message: FromProcess) => {
    if (isEnded) return;
    memory = message.memory;
    if (message.kind === 'ready') {
      clearTimeout(timer);
      isReady = true;
      onReady();
    } else if (message.kind === 'answer') answer(message.answer);
    else if (message.kind === 'tooMuchMemory') leave('tooManyPixels');
  });
  child.on('error', () => leave('engineUnavailable'));
  child.on('exit', () => leave('engineUnavailable'));
  if (process.platform === 'linux' && child.pid !== undefined) writeFile(`/proc/${child.pid}/oom_score_adj`, EXPENDABLE).catch(() => undefined);
  // It keeps nobody from ending: who waits for an answer does.
  child.unref();
  child.channel?.unref();

  return {
    get isReady() {
      return isReady;
    },
    get isBusy() {
      return settle !== null;
    },
    get memory() {
      return memory;
    },
    work: (job) =>
      new Promise((resolve) => {
        settle = resolve;
        timer = setTimeout(() => leave('timeOut'), timeOutMs);
        void hand(job);
      }),
    async end() {
      isEnded = true;
      child.kill('SIGKILL');
      answer({ kind: 'refused', because: 'engineUnavailable' });
      child.ref();
      await exited;
    },
  };
}
