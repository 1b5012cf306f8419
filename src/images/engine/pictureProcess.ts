import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FromProcess, FromThread, Job, ProcessMemory, ProcessOrders, ToProcess } from './processProtocol';

/** Behind the server, which answers messages meanwhile. */
const PRIORITY = 10;
/** A decoder fills memory at a few gigabytes a second. */
const LOOK_MS = 40;
/** Every so many looks the engine hears how much memory is in use. */
const TELL_EVERY = 10;
/** JavaScript memory of the working thread; pictures and networks are outside it. */
const HEAP_MB = 256;

/**
 * Entry of a process that decodes and detects. The work is done in a thread, so that this one stays awake: it ends the
 * whole process when it takes too much memory, or when nobody is there any more to answer to.
 */
function main(): void {
  beModest();
  // Nothing of the engine's own processes is of use after this.
  const end = (): void => void process.kill(process.pid, 'SIGKILL');
  process.on('disconnect', end);

  const { switches, mostResidentBytes } = JSON.parse(process.argv[2] ?? '') as ProcessOrders;
  const tell = (message: FromThread | { kind: 'working' | 'tooMuchMemory' }, then?: () => void): void => {
    process.send?.({ ...message, memory: memory() } satisfies FromProcess, undefined, undefined, then);
  };
  const thread = new Worker(join(__dirname, 'pictureThread.js'), { workerData: switches, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
  let looks: NodeJS.Timeout | undefined;
  thread.on('message', (message: FromThread) => {
    clearInterval(looks);
    tell(message);
  });
  // Out of memory, or a network runtime that broke: the engine starts another process.
  thread.on('error', end);
  thread.on('exit', end);
  const pieces: Uint8Array[] = [];
  process.on('message', (message: ToProcess) => {
    pieces.push(message.bytes);
    if (message.kind === 'piece') return;
    // A copy of its own, which the thread can be given.
    const bytes = joined(pieces.splice(0));
    let looked = 0;
    looks = setInterval(() => {
      looked += 1;
      if (process.memoryUsage.rss() > mostResidentBytes) {
        clearInterval(looks);
        tell({ kind: 'tooMuchMemory' }, end);
      } else if (looked % TELL_EVERY === 0) tell({ kind: 'working' });
    }, LOOK_MS);
    thread.postMessage({ ...message, bytes } satisfies Job, [bytes.buffer]);
  });
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Where the system allows it. Threads that are made later take it over. */
function beModest(): void {
  try {
    setPriority(PRIORITY);
  } catch {
    // Then it has the priority of the server.
  }
}

let peak = 0;

function memory(): ProcessMemory {
  const resident = process.memoryUsage.rss();
  peak = Math.max(peak, resident, highWater());
  return { resident, peak };
}

/** The most that this process ever held, as Linux keeps it; elsewhere what was seen counts. */
function highWater(): number {
  try {
    // Not `resourceUsage().maxRSS`, which begins with what the parent held when it started this process.
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

main();
