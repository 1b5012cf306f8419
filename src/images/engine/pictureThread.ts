import { parentPort, workerData } from 'node:worker_threads';
import { loadDetectors } from './detectors';
import { faceFinder } from './findFaces';
import { restrictDecoder } from './input/decoder';
import { pictureWork, type PictureWork } from './pictureWork';
import type { Answer, EngineSwitches, FromThread, Job } from './processProtocol';

/** Entry of the thread that works: loads the networks, then answers jobs until its process ends. */
async function main(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('This file runs as a thread of pictureProcess only.');
  restrictDecoder();
  const work = pictureWork(faceFinder(await loadDetectors(), workerData as EngineSwitches));
  port.on('message', (job: Job) => {
    void answer(work, job).then((given) => port.postMessage({ kind: 'answer', answer: given } satisfies FromThread, transfers(given)));
  });
  port.postMessage({ kind: 'ready' } satisfies FromThread);
}

function answer(work: PictureWork, job: Job): Promise<Answer> {
  switch (job.kind) {
    case 'prepare':
      return work.prepare(job.bytes);
    case 'find':
      return work.find(job.bytes);
    case 'cover':
      return work.cover(job.bytes, job.boxes, job.style);
    case 'crop':
      return work.crop(job.bytes, job.area);
  }
}

/** Pictures are handed over, not copied. */
function transfers(given: Answer): ArrayBuffer[] {
  return 'bytes' in given && given.bytes.buffer instanceof ArrayBuffer ? [given.bytes.buffer] : [];
}

void main();
