import { built } from './built';
import { classPhoto } from './classPhoto';
import { stopAllServers, type MeasuredServer } from './measuredServer';
import { signedHouvast, type SignedHouvast } from './signedHouvast';
import { median, quantile } from './statistics';
import { watchedSchool } from './watchedSchool';

/** Milliseconds. */
export interface Latency {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
}

export interface PictureFigures {
  readonly megapixels: number;
  readonly people: number;
  /** Faces that were found in it. */
  readonly faces: number;
  /** Decoding and finding faces alone, in the engine's process. */
  readonly bareMs: number;
  /** The whole way: uploaded by a signed-in teacher until the boxes are back. */
  readonly uploadToBoxesMs: number;
  readonly ratio: number;
  readonly ssdPassMs: number;
  readonly bareInSsdPasses: number;
  readonly eightTeachers: Latency;
  readonly memory: { readonly processes: number; readonly peakOfOneProcess: number; readonly peakOfAllProcesses: number; readonly peakOfServer: number };
  /** A watched message that signals nothing. */
  readonly messagesAlone: Latency;
  readonly messagesMeanwhile: Latency;
}

export interface PictureBenchOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly progress: (line: string) => void;
  readonly signal: AbortSignal;
}

const TEACHERS = 8;
const SAMPLE_MS = 100;
/** Between two messages: a busy school, not a flood. */
const PAUSE_MS = 5;

/** A 12-megapixel photograph of thirty people through the whole product, and what messages notice of it. */
export async function measurePictures(options: PictureBenchOptions): Promise<PictureFigures> {
  const { progress, signal } = options;
  const school = await watchedSchool();
  try {
    const photo = await classPhoto();
    const world = await signedHouvast(school, 'pictures', signal);
    try {
      const token = await world.speelplein.as(school.school.showcase.teacher.entraId ?? '').token();
      const upload = (): Promise<{ ms: number; faces: number }> => uploadToBoxes(world, token, photo.bytes);
      progress('  one picture at a time');
      const one = await oneAtATime(photo.bytes, upload, options);
      progress('  messages, without pictures');
      const traffic = await world.harmlessMessages();
      const messages = messageClock(world.houvast, traffic);
      await messages(200);
      const messagesAlone = await messages(options.seconds * 1_000);
      progress('  eight teachers, and messages meanwhile');
      const memory = watchMemory(world.houvast);
      const times: number[] = [];
      let done = false;
      const teachers = Array.from({ length: TEACHERS }, async () => {
        for (let round = 0; round < options.rounds; round += 1) {
          signal.throwIfAborted();
          times.push((await upload()).ms);
        }
      });
      const meanwhile = messages(() => !done);
      await Promise.all(teachers).finally(() => (done = true));
      const messagesMeanwhile = await meanwhile;
      return { megapixels: photo.megapixels, people: photo.people, ...one, eightTeachers: latency(times), memory: await memory(), messagesAlone, messagesMeanwhile };
    } finally {
      await stopAllServers();
      await world.speelplein.stop();
    }
  } finally {
    await school.close();
  }
}

/** Both ways by turns, so that what else the machine does weighs on both. */
async function oneAtATime(photo: Buffer, upload: () => Promise<{ ms: number; faces: number }>, { rounds, signal }: PictureBenchOptions) {
  const { createProcessPictureEngine } = built<typeof import('../../src/images/engine/processPictureEngine')>('images/engine/processPictureEngine');
  const { ssdPass } = built<typeof import('../../src/images/engine/measure')>('images/engine/measure');
  const engine = createProcessPictureEngine({ processes: 1 });
  const bare: number[] = [];
  const whole: number[] = [];
  let faces = 0;
  try {
    for (let round = -1; round < rounds; round += 1) {
      signal.throwIfAborted();
      const found = await engine.find(photo);
      if (found.kind === 'refused') throw new Error(`the photograph was refused: ${found.because}`);
      const uploaded = await upload();
      faces = uploaded.faces;
      // The first time everything is cold.
      if (round >= 0) bare.push(found.ms);
      if (round >= 0) whole.push(uploaded.ms);
    }
  } finally {
    await engine.close();
  }
  const ssdPassMs = await ssdPass();
  const [bareMs, uploadToBoxesMs] = [median(bare), median(whole)];
  return { faces, bareMs, uploadToBoxesMs, ratio: uploadToBoxesMs / bareMs, ssdPassMs, bareInSsdPasses: bareMs / ssdPassMs };
}

async function uploadToBoxes({ houvast, chat }: SignedHouvast, token: string, photo: Buffer): Promise<{ ms: number; faces: number }> {
  const startedAt = performance.now();
  const response = await fetch(`${houvast.address}/api/photo/check`, {
    method: 'POST',
    body: new Uint8Array(photo),
    headers: { authorization: `Bearer ${token}`, 'content-type': 'image/jpeg', 'x-houvast-conversation': encodeURIComponent(chat) },
  });
  const answer = (await response.json()) as { faces?: readonly unknown[]; error?: string };
  if (answer.faces === undefined) throw new Error(`the photograph was not taken: ${response.status} ${answer.error ?? ''}`);
  return { ms: performance.now() - startedAt, faces: answer.faces.length };
}

/** Sends watched messages one after the other, for so many milliseconds or as long as asked. */
function messageClock({ address }: MeasuredServer, { headers, bodies }: { readonly headers: Readonly<Record<string, string>>; readonly bodies: readonly string[] }) {
  return async (until: number | (() => boolean)): Promise<Latency> => {
    const times: number[] = [];
    const end = performance.now() + (typeof until === 'number' ? until : Number.POSITIVE_INFINITY);
    while (typeof until === 'number' ? performance.now() < end : until()) {
      const startedAt = performance.now();
      const response = await fetch(`${address}/api/messages`, { method: 'POST', body: bodies[times.length % bodies.length] ?? '', headers: { 'content-type': 'application/json', ...headers } });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`a message was refused: ${response.status}`);
      times.push(performance.now() - startedAt);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return latency(times);
  };
}

/** Looks at the server's own figures until it is called. */
function watchMemory({ address }: MeasuredServer): () => Promise<PictureFigures['memory']> {
  let [processes, peakOfOneProcess, peakOfAllProcesses, peakOfServer] = [0, 0, 0, 0];
  let watching = true;
  const watched = (async () => {
    while (watching) {
      const text = await (await fetch(`${address}/metrics`)).text();
      const value = (name: string): number => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1] ?? 0);
      processes = Math.max(processes, value('houvast_picture_processes'));
      peakOfOneProcess = Math.max(peakOfOneProcess, value('houvast_picture_peak_resident_bytes'));
      peakOfAllProcesses = Math.max(peakOfAllProcesses, value('houvast_picture_resident_bytes'));
      peakOfServer = Math.max(peakOfServer, value('process_resident_memory_bytes'));
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
    }
  })();
  return async () => {
    watching = false;
    await watched;
    return { processes, peakOfOneProcess, peakOfAllProcesses, peakOfServer };
  };
}

function latency(times: readonly number[]): Latency {
  return { median: median(times), p95: quantile(times, 0.95), p99: quantile(times, 0.99) };
}
