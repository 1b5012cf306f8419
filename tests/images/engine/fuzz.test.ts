import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { createProcessPictureEngine } from '../../../src/images/engine/processPictureEngine';
import type { Found, PictureEngine } from '../../../src/images/pictureEngine';
import { emptyPicture } from './samplePictures';

/** Files to break per kind; `FUZZ=2000 npx jest fuzz` breaks more. */
const MORE = process.env['FUZZ'];
// The same files each time, so that a test run tells about the change that it is for.
const HOW = MORE === undefined ? { numRuns: 20, seed: 20261201 } : { numRuns: Number(MORE) };

/** Small, so that looking takes no time. */
async function files(): Promise<Record<string, Buffer>> {
  const picture = await emptyPicture(40, 30).composite([{ input: { create: { width: 12, height: 9, channels: 3, background: '#d08030' } }, left: 9, top: 7 }]).png().toBuffer();
  const other = await sharp(picture).negate().png().toBuffer();
  const animation = (): sharp.Sharp => sharp([picture, other, picture], { join: { animated: true } });
  return {
    jpeg: await sharp(picture).withExif({ IFD0: { Artist: 'x' } }).jpeg().toBuffer(),
    'progressive jpeg': await sharp(picture).jpeg({ progressive: true }).toBuffer(),
    png: picture,
    'png with few colours': await sharp(picture).png({ palette: true }).toBuffer(),
    webp: await sharp(picture).webp().toBuffer(),
    'lossless webp': await sharp(picture).webp({ lossless: true }).toBuffer(),
    'moving webp': await animation().webp().toBuffer(),
    gif: await sharp(picture).gif().toBuffer(),
    'moving gif': await animation().gif().toBuffer(),
    avif: await sharp(picture).avif({ effort: 0 }).toBuffer(),
    heic: readFileSync(join(__dirname, 'twoColours.heic')),
  };
}

describe('broken files', () => {
  let engine: PictureEngine;
  let whole: Record<string, Buffer>;
  beforeAll(async () => {
    engine = createProcessPictureEngine({ processes: 1, timeOutMs: 20_000 });
    whole = await files();
  });
  afterAll(() => engine.close());

  const kinds = ['jpeg', 'progressive jpeg', 'png', 'png with few colours', 'webp', 'lossless webp', 'moving webp', 'gif', 'moving gif', 'avif', 'heic'];
  const file = (kind: string): Buffer => whole[kind] ?? Buffer.alloc(0);
  const find = (bytes: Uint8Array): Promise<Found> => engine.find(bytes);

  it.each(kinds)('%s: cut off anywhere it is refused, whole it is taken', async (kind) => {
    expect(await find(file(kind))).toMatchObject({ kind: 'found' });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: file(kind).length - 1 }), async (length) => {
        expect(await find(file(kind).subarray(0, length))).toEqual({ kind: 'refused', because: expect.stringMatching(/^(empty|truncated|undecodable|unsupportedType)$/) });
      }),
      { ...HOW, examples: [[0], [1], [file(kind).length - 1]] },
    );
  }, 600_000);

  it.each(kinds)('%s: with other bytes in it there is an answer, and the next picture is looked at', async (kind) => {
    const change = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const broken = Buffer.from(file(kind));
        for (const { at, bytes } of changes) broken.set(bytes.subarray(0, broken.length - Math.floor(at * broken.length)), Math.floor(at * broken.length));
        expect(['found', 'refused']).toContain((await find(broken)).kind);
      }),
      HOW,
    );
    expect(await find(file('png'))).toMatchObject({ kind: 'found' });
  }, 600_000);
});
