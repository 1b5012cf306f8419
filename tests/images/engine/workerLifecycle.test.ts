import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkerPictureEngine } from '../../../src/images/engine/workerPictureEngine';
import type { PictureEngine } from '../../../src/images/pictureEngine';

/** A worker that does as the first byte of the picture says, and answers how many pictures it has seen. */
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
let seen = 0;
parentPort.on('message', ({ bytes }) => {
  seen += 1;
  const order = String.fromCharCode(bytes[0]);
  if (order === 'h') for (;;);
  if (order === 'e') process.exit(3);
  if (order === 't') throw new Error('broken');
  if (order === 'm') { const all = []; for (;;) all.push(new Array(1e6).fill(seen)); }
  parentPort.postMessage({ kind: 'answer', answer: { kind: 'found', width: bytes.length, height: seen, faces: [], ms: 0, data: workerData } });
});
parentPort.postMessage({ kind: 'ready' });
`;

describe('the worker that the pictures go through', () => {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-worker-'));
  const workerFile = join(folder, 'worker.js');
  const engines: PictureEngine[] = [];
  const engine = (options: Parameters<typeof createWorkerPictureEngine>[0] = {}): PictureEngine => {
    const made = createWorkerPictureEngine({ workerFile, timeOutMs: 500, ...options });
    engines.push(made);
    return made;
  };
  const picture = (order: string, length = 1): Uint8Array => new Uint8Array(length).fill(order.charCodeAt(0));

  beforeAll(() => writeFileSync(workerFile, WORKER));
  afterEach(() => Promise.all(engines.splice(0).map((made) => made.close())));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('stays warm from picture to picture', async () => {
    const warm = engine();
    expect(await warm.find(picture('.'))).toMatchObject({ kind: 'found', height: 1 });
    expect(await warm.find(picture('.'))).toMatchObject({ kind: 'found', height: 2 });
  });

  it('answers in the order asked, one at a time', async () => {
    const busy = engine();
    const answers = await Promise.all([3, 1, 2].map((length) => busy.find(picture('.', length))));
    expect(answers).toMatchObject([{ width: 3, height: 1 }, { width: 1, height: 2 }, { width: 2, height: 3 }]);
  });

  it('leaves the asker its bytes', async () => {
    const bytes = picture('.', 5);
    await engine().find(bytes);
    expect([...bytes]).toEqual(Array(5).fill('.'.charCodeAt(0)));
  });

  it('ends a picture that takes too long, and takes the next with a new worker', async () => {
    const slow = engine();
    const [first, second] = await Promise.all([slow.find(picture('h')), slow.find(picture('.'))]);
    expect(first).toEqual({ kind: 'refused', because: 'timeOut' });
    expect(second).toMatchObject({ kind: 'found', height: 1 });
  });

  it.each([
    ['stops', 'e'],
    ['throws', 't'],
    ['fills its memory', 'm'],
  ])('a picture at which the worker %s is answered, and the next one too', async (_, order) => {
    const fragile = engine({ timeOutMs: 15_000 });
    const [first, second] = await Promise.all([fragile.prepare(picture(order)), fragile.find(picture('.'))]);
    expect(first).toEqual({ kind: 'refused', because: 'engineUnavailable' });
    expect(second).toMatchObject({ kind: 'found', height: 1 });
  });

  it('answers at once when too many wait', async () => {
    const full = engine({ maxQueue: 1 });
    const answers = await Promise.all([full.find(picture('.')), full.find(picture('.')), full.find(picture('.'))]);
    expect(answers.map(({ kind }) => kind)).toEqual(['found', 'found', 'refused']);
    expect(answers[2]).toEqual({ kind: 'refused', because: 'engineUnavailable' });
  });

  it('answers when the worker cannot start', async () => {
    const missing = engine({ workerFile: join(folder, 'missing.js') });
    expect(await missing.find(picture('.'))).toEqual({ kind: 'refused', because: 'engineUnavailable' });
    expect(await missing.find(picture('.'))).toEqual({ kind: 'refused', because: 'engineUnavailable' });
  });

  it('answers what still waits when it is closed, and everything after', async () => {
    const closing = engine();
    const waiting = [closing.find(picture('h')), closing.find(picture('.'))];
    await closing.close();
    expect(await Promise.all(waiting)).toEqual(Array(2).fill({ kind: 'refused', because: 'engineUnavailable' }));
    expect(await closing.cover(picture('.'), [])).toEqual({ kind: 'refused', because: 'engineUnavailable' });
    await closing.close();
  });
});
