import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProcessPictureEngine } from '../../../src/images/engine/processPictureEngine';
import type { PictureEngine } from '../../../src/images/pictureEngine';
import { smallSample } from './samplePictures';

/** A process that does as the first byte of the picture says, and answers how many pictures it has seen and who it is. */
const PROCESS = `
let seen = 0;
const tell = (message) => process.send({ ...message, memory: { resident: Number(process.env.RESIDENT ?? 1000), peak: 2000 } });
process.on('message', ({ bytes }) => {
  seen += 1;
  const order = String.fromCharCode(bytes[0]);
  if (order === 'h') for (;;);
  if (order === 'e') process.exit(3);
  if (order === 't') throw new Error('broken');
  if (order === 'k') process.kill(process.pid, 'SIGSEGV');
  if (order === 'm') return tell({ kind: 'tooMuchMemory' });
  setTimeout(() => tell({ kind: 'answer', answer: { kind: 'found', width: bytes.length, height: seen, faces: [], ms: process.pid, environment: Object.keys(process.env) } }), order === 's' ? 300 : 0);
});
process.on('disconnect', () => process.exit());
tell({ kind: 'ready' });
`;

describe('the processes that the pictures go through', () => {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-process-'));
  const processFile = join(folder, 'process.js');
  const engines: PictureEngine[] = [];
  const engine = (options: Parameters<typeof createProcessPictureEngine>[0] = {}): PictureEngine => {
    const made = createProcessPictureEngine({ processFile, timeOutMs: 1_000, processes: 1, ...options });
    engines.push(made);
    return made;
  };
  const picture = (order: string, length = 1): Uint8Array => new Uint8Array(length).fill(order.charCodeAt(0));
  const pidOf = async (asked: ReturnType<PictureEngine['find']>): Promise<number> => {
    const answer = await asked;
    return answer.kind === 'found' ? answer.ms : 0;
  };

  beforeAll(() => writeFileSync(processFile, PROCESS));
  afterEach(() => Promise.all(engines.splice(0).map((made) => made.close())));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('stay warm from picture to picture', async () => {
    const warm = engine();
    expect(await warm.find(picture('.'))).toMatchObject({ kind: 'found', height: 1 });
    expect(await warm.find(picture('.'))).toMatchObject({ kind: 'found', height: 2 });
  });

  it('know nothing of the settings of the server', async () => {
    process.env['BOT_PASSWORD'] = 'geheim';
    expect(await engine().find(picture('.'))).toMatchObject({ environment: expect.not.arrayContaining(['BOT_PASSWORD', 'PATH']) });
    delete process.env['BOT_PASSWORD'];
  });

  it('answer in the order asked', async () => {
    const busy = engine();
    const answers = await Promise.all([3, 1, 2].map((length) => busy.find(picture('.', length))));
    expect(answers).toMatchObject([{ width: 3, height: 1 }, { width: 1, height: 2 }, { width: 2, height: 3 }]);
  });

  it('leave the asker its bytes', async () => {
    const bytes = picture('.', 5);
    await engine().find(bytes);
    expect([...bytes]).toEqual(Array(5).fill('.'.charCodeAt(0)));
  });

  it('are more than one only when pictures wait, and one again after a while', async () => {
    const many = engine({ processes: 2, idleMs: 50 });
    await many.find(picture('.'));
    expect(many.usage().processes).toBe(1);
    const pids = await Promise.all(['s', 's', 's', 's'].map((order) => pidOf(many.find(picture(order)))));
    expect(new Set(pids).size).toBe(2);
    while (many.usage().processes > 1) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(many.usage().processes).toBe(1);
  });

  it('one stays free for people while others do background work', async () => {
    const busy = engine({ processes: 2 });
    let backgroundLeft = 4;
    const background = Array.from({ length: 4 }, () => busy.prepare(picture('s'), { background: true }).then(() => (backgroundLeft -= 1)));
    await busy.prepare(picture('.'));
    expect(backgroundLeft).toBeGreaterThan(2);
    await Promise.all(background);
  });

  it('end a picture that takes too long, and take the next with a new process', async () => {
    const slow = engine();
    const [first, second] = await Promise.all([slow.find(picture('h')), slow.find(picture('.'))]);
    expect(first).toEqual({ kind: 'refused', because: 'timeOut' });
    expect(second).toMatchObject({ kind: 'found', height: 1 });
  });

  it.each([
    ['stops', 'e', 'engineUnavailable'],
    ['throws', 't', 'engineUnavailable'],
    ['breaks in native code', 'k', 'engineUnavailable'],
    ['takes too much memory', 'm', 'tooManyPixels'],
  ])('a picture at which one %s is answered, and the next one too', async (_, order, because) => {
    const gone: string[] = [];
    const fragile = engine({ timeOutMs: 15_000, onGone: (why) => gone.push(why) });
    const [first, second] = await Promise.all([fragile.prepare(picture(order)), fragile.find(picture('.'))]);
    expect(first).toEqual({ kind: 'refused', because });
    expect(second).toMatchObject({ kind: 'found', height: 1 });
    expect(gone).toEqual([because]);
  });

  it('answer at once when too many or too large pictures wait', async () => {
    const refused = { kind: 'refused', because: 'engineUnavailable' };
    const full = engine({ maxQueue: 1 });
    const answers = await Promise.all([full.find(picture('.')), full.find(picture('.')), full.find(picture('.'))]);
    expect(answers.filter(({ kind }) => kind === 'refused')).toEqual([refused, refused].slice(0, answers.filter(({ kind }) => kind === 'refused').length));
    expect(answers.at(-1)).toEqual(refused);
    expect(await engine({ maxQueueBytes: 10 }).find(picture('.', 11))).toEqual(refused);
  });

  it('answer when none can start', async () => {
    const missing = engine({ processFile: join(folder, 'missing.js') });
    expect(await missing.find(picture('.'))).toEqual({ kind: 'refused', because: 'engineUnavailable' });
    expect(await missing.find(picture('.'))).toEqual({ kind: 'refused', because: 'engineUnavailable' });
  });

  it('answer what still waits when the engine is closed, and everything after', async () => {
    const closing = engine();
    const waiting = [closing.find(picture('h')), closing.find(picture('.'))];
    await closing.close();
    expect(await Promise.all(waiting)).toEqual(Array(2).fill({ kind: 'refused', because: 'engineUnavailable' }));
    expect(await closing.cover(picture('.'), [])).toEqual({ kind: 'refused', because: 'engineUnavailable' });
    expect(closing.usage()).toMatchObject({ processes: 0, residentBytes: 0, waiting: 0 });
    await closing.close();
  });

  it('tell how much memory they hold', async () => {
    const one = engine();
    await one.find(picture('.'));
    expect(one.usage()).toEqual({ processes: 1, residentBytes: 1000, peakResidentBytes: 2000, waiting: 0 });
  });
});

describe('a process that really looks at pictures', () => {
  const DIST = join(__dirname, '../../../dist/images/engine/processPictureEngine.js');

  it('ends itself when it holds more memory than it may', async () => {
    const engine = createProcessPictureEngine({ processes: 1, mostResidentBytes: 30_000_000, timeOutMs: 60_000 });
    expect(await engine.find(await smallSample(2))).toEqual({ kind: 'refused', because: 'tooManyPixels' });
    await engine.close();
  }, 60_000);

  it('ends with the program that it belongs to, also when that is killed', async () => {
    const script = `require(${JSON.stringify(DIST)}).createProcessPictureEngine({ processes: 1 }).find(new Uint8Array()).then(() => process.send('ready')); setInterval(() => {}, 1000);`;
    const folder = mkdtempSync(join(tmpdir(), 'houvast-orphan-'));
    writeFileSync(join(folder, 'parent.js'), script);
    const parent = fork(join(folder, 'parent.js'), { silent: true });
    await once(parent, 'message');
    const [child = ''] = execFileSync('ps', ['-o', 'pid=', '--ppid', String(parent.pid)], { encoding: 'utf8' }).trim().split(/\s+/);
    expect(readFileSync(`/proc/${child}/cmdline`, 'utf8')).toContain('pictureProcess');
    // It gives way to the server, and is the first to go when memory runs out.
    expect(readFileSync(`/proc/${child}/oom_score_adj`, 'utf8').trim()).toBe('1000');
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    while (existsSync(`/proc/${child}`)) await new Promise((resolve) => setTimeout(resolve, 20));
    rmSync(folder, { recursive: true });
  }, 60_000);
});
