import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

const FOLDER = join(dirname(require.resolve('@vladmandic/face-api/package.json')), 'demo');

/** Faces that a person sees in the package's photographs. */
export const facesInSample: Readonly<Record<number, number>> = { 2: 3, 3: 3, 4: 4, 5: 5, 6: 4 };

/** A real photograph with people, in place in its package. */
export function sample(number: number): Buffer {
  return readFileSync(join(FOLDER, `sample${number}.jpg`));
}

/** The same at 300 pixels, which takes less time to look at. */
export function smallSample(number: number): Promise<Buffer> {
  return sharp(sample(number)).resize(360).jpeg({ quality: 95 }).toBuffer();
}

/** A picture without anything in it. */
export function emptyPicture(width: number, height: number): sharp.Sharp {
  return sharp({ create: { width, height, channels: 3, background: '#4a7ba6' } });
}

/** A GIF or WebP of which only the last frame has people in it. */
export async function animationWithPeopleAtTheEnd(format: 'gif' | 'webp'): Promise<Buffer> {
  const last = await sharp(sample(5)).resize(240, 171).png().toBuffer();
  const frames = [await emptyPicture(240, 171).png().toBuffer(), await emptyPicture(240, 171).negate().png().toBuffer(), last];
  const animation = sharp(frames, { join: { animated: true } });
  return format === 'gif' ? animation.gif().toBuffer() : animation.webp().toBuffer();
}
