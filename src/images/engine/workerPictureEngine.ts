import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Box, Covered, Found, PictureEngine, PictureRefusal, Prepared } from '../pictureEngine';
import { projectRoot } from './projectRoot';
import type { Answer, EngineSwitches, FromWorker, Job } from './workerProtocol';

export interface WorkerPictureEngineOptions {
  /** Longest time for one picture; after it the worker is ended and a new one started. Milliseconds. */
  readonly timeOutMs?: number;
  /** Pictures that may wait; one more is answered `engineUnavailable` at once. */
  readonly maxQueue?: number;
  readonly switches?: EngineSwitches;
  /** The compiled worker; found by itself when left out. */
  readonly workerFile?: string;
}

interface Waiting {
  readonly job: Job;
  readonly settle: (answer: Answer) => void;
}

/** Loading the networks on a busy machine; not part of a picture's time. */
const START_TIME_OUT_MS = 60_000;
/** JavaScript memory of the worker; pictures and networks are outside it. */
const HEAP_MB = 256;

/**
 * Decodes and detects in a worker thread that stays warm: one picture at a time, the others wait. A picture that takes
 * too long or takes the worker down is answered (`timeOut`, `engineUnavailable`) and the next gets a new worker.
 */
export function createWorkerPictureEngine({ timeOutMs = 15_000, maxQueue = 64, switches = {}, workerFile = findWorkerFile() }: WorkerPictureEngineOptions = {}): PictureEngine {
  const queue: Waiting[] = [];
  let worker: Worker | null = null;
  let ready = false;
  let current: Waiting | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  const refused = (because: PictureRefusal): Answer => ({ kind: 'refused', because });
  const watch = (ms: number, because: PictureRefusal): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => replaceWorker(because), ms);
  };
  const settleCurrent = (answer: Answer): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const done = current;
    current = null;
    done?.settle(answer);
  };
  const replaceWorker = (because: PictureRefusal): void => {
    const broken = worker;
    worker = null;
    ready = false;
    void broken?.terminate();
    settleCurrent(refused(because));
    next();
  };
  const start = (): void => {
    const started = new Worker(workerFile, { workerData: switches, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    worker = started;
    started.on('message', (message: FromWorker) => {
      if (worker !== started) return;
      if (message.kind === 'ready') {
        ready = true;
        hand();
        return;
      }
      settleCurrent(message.answer);
      next();
    });
    const gone = (): void => {
      if (worker === started) replaceWorker('engineUnavailable');
    };
    started.on('error', gone);
    started.on('exit', gone);
    if (current === null) started.unref();
  };
  /** Gives the current picture to the worker, which has just become ready or was waiting. */
  const hand = (): void => {
    if (current === null || worker === null) return;
    watch(timeOutMs, 'timeOut');
    // Copied once, since the caller keeps its bytes; the copy is handed over.
    const bytes = new Uint8Array(current.job.bytes);
    worker.postMessage({ ...current.job, bytes }, [bytes.buffer]);
  };
  const next = (): void => {
    if (current !== null || closed) return;
    current = queue.shift() ?? null;
    if (current === null) {
      worker?.unref();
      return;
    }
    if (worker === null) start();
    worker?.ref();
    if (ready) hand();
    else watch(START_TIME_OUT_MS, 'engineUnavailable');
  };
  const ask = (job: Job): Promise<Answer> => {
    if (closed || queue.length >= maxQueue) return Promise.resolve(refused('engineUnavailable'));
    return new Promise((settle) => {
      queue.push({ job, settle });
      next();
    });
  };

  start();
  return {
    prepare: (bytes) => ask({ kind: 'prepare', bytes }) as Promise<Prepared>,
    find: (bytes) => ask({ kind: 'find', bytes }) as Promise<Found>,
    cover: (bytes, boxes: readonly Box[]) => ask({ kind: 'cover', bytes, boxes }) as Promise<Covered>,
    close: async () => {
      closed = true;
      const ending = worker;
      worker = null;
      settleCurrent(refused('engineUnavailable'));
      for (const waiting of queue.splice(0)) waiting.settle(refused('engineUnavailable'));
      await ending?.terminate();
    },
  };
}

/** The compiled worker: beside this file, or in `dist/` when this file runs uncompiled, as in tests. */
function findWorkerFile(): string {
  const beside = join(__dirname, 'worker.js');
  return existsSync(beside) ? beside : join(projectRoot(__dirname), 'dist/images/engine/worker.js');
}
