import { parentPort, workerData } from 'node:worker_threads';
import { loadDetectors } from './detectors';
import { faceFinder } from './findFaces';
import { restrictDecoder } from './input/decoder';
import { pictureWork, type PictureWork } from './pictureWork';
import type { Answer, EngineSwitches, FromWorker, Job } from './workerProtocol';

/** The worker thread's entry: loads the networks, then answers jobs until it is ended. */
async function main(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('This file runs as a worker thread only.');
  restrictDecoder();
  const work = pictureWork(faceFinder(await loadDetectors(), workerData as EngineSwitches));
  port.on('message', (job: Job) => {
    void answer(work, job).then((given) => port.postMessage({ kind: 'answer', answer: given } satisfies FromWorker, transfers(given)));
  });
  port.postMessage({ kind: 'ready' } satisfies FromWorker);
}

function answer(work: PictureWork, job: Job): Promise<Answer> {
  switch (job.kind) {
    case 'prepare':
      return work.prepare(job.bytes);
    case 'find':
      return work.find(job.bytes);
    case 'cover':
      return work.cover(job.bytes, job.boxes);
  }
}

/** Pictures are handed over, not copied. */
function transfers(given: Answer): ArrayBuffer[] {
  return 'bytes' in given && given.bytes.buffer instanceof ArrayBuffer ? [given.bytes.buffer] : [];
}

void main();
