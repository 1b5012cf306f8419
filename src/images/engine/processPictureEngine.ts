import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Covered, Found, PictureEngine, PictureRefusal, Prepared } from '../pictureEngine';
import { startEngineProcess, type EngineProcess } from './engineProcess';
import { jobQueue } from './jobQueue';
import { projectRoot } from './projectRoot';
import type { Answer, EngineSwitches, Job } from './processProtocol';

export interface ProcessPictureEngineOptions {
  /** Processes at the same time, at most. Left out: by the number of processors. */
  readonly processes?: number;
  /** Longest time for one picture; after it its process is ended. Milliseconds. */
  readonly timeOutMs?: number;
  /** Resident memory of one process above which it is ended. */
  readonly mostResidentBytes?: number;
  /** A process beyond the first is ended after so long without work. Milliseconds. */
  readonly idleMs?: number;
  /** Pictures that may wait, and their bytes together; one more is answered `engineUnavailable` at once. */
  readonly maxQueue?: number;
  readonly maxQueueBytes?: number;
  readonly switches?: EngineSwitches;
  /** The compiled process; found by itself when left out. */
  readonly processFile?: string;
  /** A process ended before its time, and why. */
  readonly onGone?: (because: PictureRefusal) => void;
}

interface Waiting {
  readonly job: Job;
  readonly background: boolean;
  readonly settle: (answer: Answer) => void;
}

/** What an idle process may keep. Runtimes of networks and of HEIC hold on to the most that they ever needed. */
const IDLE_RESIDENT_BYTES = 700_000_000;
const refused = (because: PictureRefusal): Answer => ({ kind: 'refused', because });

/**
 * Decodes and detects in processes that stay warm, each with one picture at a time. A picture that takes too long, too
 * much memory or its process down is answered, and the next gets a new process; the server goes on. The first process
 * starts at once and stays; another starts when pictures wait, and one is kept free of background work.
 */
export function createProcessPictureEngine({
  processes: most = usualProcesses(),
  timeOutMs = 30_000,
  mostResidentBytes = 1_600_000_000,
  idleMs = 5 * 60_000,
  maxQueue = 64,
  maxQueueBytes = 400_000_000,
  switches = {},
  processFile = findProcessFile(),
  onGone = () => undefined,
}: ProcessPictureEngineOptions = {}): PictureEngine {
  const queue = jobQueue<Waiting>();
  const processes = new Set<EngineProcess>();
  const idleSince = new Map<EngineProcess, NodeJS.Timeout>();
  let waitingBytes = 0;
  let background = 0;
  let highest = 0;
  /** Pictures without an answer yet. As long as there are any, this program must not end; idle processes don't keep it. */
  let asked = 0;
  let stayAwake: NodeJS.Timeout | undefined;
  let isClosed = false;

  const start = (): void => {
    const one: EngineProcess = startEngineProcess({
      file: processFile,
      orders: { switches, mostResidentBytes },
      timeOutMs,
      onReady: () => serve(one),
      onGone: (because) => {
        forget(one);
        onGone(because);
        if (one.isReady) stayWarm();
        // One that can't even start would be started for ever: then what waits is answered.
        else if (processes.size === 0) for (const waiting of takeAll()) waiting.settle(refused(because));
        wake();
      },
    });
    processes.add(one);
  };
  const forget = (one: EngineProcess): void => {
    clearTimeout(idleSince.get(one));
    idleSince.delete(one);
    processes.delete(one);
    highest = Math.max(highest, one.memory.peak);
  };
  const stayWarm = (): void => {
    if (processes.size === 0 && !isClosed) start();
  };
  const retire = (one: EngineProcess): void => {
    forget(one);
    void one.end();
    stayWarm();
  };
  /** Whether the next picture must be one that a person waits for, so that not all processes do background work. */
  const peopleOnly = (): boolean => most > 1 && background >= most - 1;
  const serve = (one: EngineProcess): void => {
    clearTimeout(idleSince.get(one));
    const next = isClosed ? null : queue.take(peopleOnly());
    if (next === null) return rest(one);
    waitingBytes -= next.job.bytes.length;
    if (next.background) background += 1;
    void one.work(next.job).then((answer) => {
      if (next.background) background -= 1;
      next.settle(answer);
      if (!processes.has(one)) return;
      if (one.memory.resident <= IDLE_RESIDENT_BYTES) return serve(one);
      retire(one);
      wake();
    });
  };
  const rest = (one: EngineProcess): void => {
    if (processes.size <= 1) return;
    const timer = setTimeout(() => {
      if (processes.size > 1 && !one.isBusy) retire(one);
    }, idleMs);
    timer.unref();
    idleSince.set(one, timer);
  };
  /** Gives waiting pictures to idle processes; starts another one when all are busy. */
  const wake = (): void => {
    for (const one of processes) {
      if (!queue.has(peopleOnly())) return;
      if (one.isReady && !one.isBusy) serve(one);
    }
    if (isClosed || !queue.has(peopleOnly())) return;
    const starting = [...processes].filter((one) => !one.isReady).length;
    if (processes.size < most && starting < queue.length) start();
  };
  const takeAll = (): Waiting[] => {
    waitingBytes = 0;
    return queue.clear();
  };
  const ask = (job: Job, isBackground = false): Promise<Answer> => {
    if (isClosed || queue.length >= maxQueue || waitingBytes + job.bytes.length > maxQueueBytes) return Promise.resolve(refused('engineUnavailable'));
    return new Promise((settle) => {
      waitingBytes += job.bytes.length;
      asked += 1;
      stayAwake ??= setInterval(() => undefined, 60_000);
      const answer = (given: Answer): void => {
        asked -= 1;
        if (asked === 0) {
          clearInterval(stayAwake);
          stayAwake = undefined;
        }
        settle(given);
      };
      queue.add({ job, background: isBackground, settle: answer }, isBackground);
      wake();
    });
  };

  start();
  return {
    prepare: (bytes, { background: isBackground = false } = {}) => ask({ kind: 'prepare', bytes }, isBackground) as Promise<Prepared>,
    find: (bytes) => ask({ kind: 'find', bytes }) as Promise<Found>,
    cover: (bytes, boxes, style = 'solid') => ask({ kind: 'cover', bytes, boxes, style }) as Promise<Covered>,
    crop: (bytes, area) => ask({ kind: 'crop', bytes, area }) as Promise<Prepared>,
    usage: () => {
      const memories = [...processes].map(({ memory }) => memory);
      return {
        processes: processes.size,
        residentBytes: memories.reduce((sum, { resident }) => sum + resident, 0),
        peakResidentBytes: Math.max(highest, ...memories.map(({ peak }) => peak)),
        waiting: queue.length,
      };
    },
    close: async () => {
      isClosed = true;
      for (const waiting of takeAll()) waiting.settle(refused('engineUnavailable'));
      const ending = [...processes];
      for (const one of ending) forget(one);
      await Promise.all(ending.map((one) => one.end()));
    },
  };
}

/** Two on most computers: one picture need not wait for another, and the server keeps the rest. */
function usualProcesses(): number {
  const processors = availableParallelism();
  if (processors === 1) return 1;
  return processors < 8 ? 2 : 3;
}

/** The compiled process: beside this file, or in `dist/` when this file runs uncompiled, as in tests. */
function findProcessFile(): string {
  const beside = join(__dirname, 'pictureProcess.js');
  return existsSync(beside) ? beside : join(projectRoot(__dirname), 'dist/images/engine/pictureProcess.js');
}
