import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { built } from './built';
import { median } from './statistics';

export interface FaceFigures {
  readonly pictures: readonly { readonly file: string; readonly megapixels: number; readonly faces: number; readonly ms: number }[];
  readonly medianMs: number;
  /** From nothing to the first answer: the process starts and loads its networks. */
  readonly firstMs: number;
  readonly labelled: import('../../src/images/engine/measure').FaceMeasurement | null;
}

/** Photographs of the `@vladmandic/face-api` package, decoding included, one after the other in the engine's process. */
export async function measureFacesPerPicture(truthFile: string | null, signal: AbortSignal): Promise<FaceFigures> {
  const { createProcessPictureEngine } = built<typeof import('../../src/images/engine/processPictureEngine')>('images/engine/processPictureEngine');
  const { measureFaces } = built<typeof import('../../src/images/engine/measure')>('images/engine/measure');
  const folder = join(dirname(require.resolve('@vladmandic/face-api/package.json')), 'demo');
  const files = (await readdir(folder)).filter((file) => /^sample\d+\.jpg$/.test(file)).sort();
  const engine = createProcessPictureEngine({});
  try {
    const first = await readFile(join(folder, files.at(-1) ?? ''));
    const startedAt = performance.now();
    await engine.find(first);
    const firstMs = performance.now() - startedAt;
    const pictures: { file: string; megapixels: number; faces: number; ms: number }[] = [];
    for (const file of files) {
      signal.throwIfAborted();
      const found = await engine.find(await readFile(join(folder, file)));
      if (found.kind === 'refused') throw new Error(`${file} was refused: ${found.because}`);
      pictures.push({ file, megapixels: (found.width * found.height) / 1e6, faces: found.faces.length, ms: found.ms });
    }
    const medianMs = median(pictures.map(({ ms }) => ms));
    await engine.close();
    return { pictures, medianMs, firstMs, labelled: truthFile === null ? null : await measureFaces(truthFile) };
  } finally {
    await engine.close();
  }
}
