import { dirname, join } from 'node:path';
import sharp from 'sharp';

/** Photographs of the `@vladmandic/face-api` package, each with how many people are in it; thirty together. */
const GROUPS = [
  ['sample5.jpg', 5],
  ['sample4.jpg', 4],
  ['sample5.jpg', 5],
  ['sample6.jpg', 4],
  ['sample2.jpg', 3],
  ['sample4.jpg', 4],
  ['sample5.jpg', 5],
] as const;
const PEOPLE = GROUPS.reduce((sum, [, people]) => sum + people, 0);
const [WIDTH, HEIGHT] = [4000, 3000];
const COLUMNS = 3;

/** A photograph as a phone makes it, 12 megapixels with thirty people, put together from smaller ones. */
export async function classPhoto(): Promise<{ readonly bytes: Buffer; readonly people: number; readonly megapixels: number }> {
  const folder = join(dirname(require.resolve('@vladmandic/face-api/package.json')), 'demo');
  const [width, height] = [Math.floor(WIDTH / COLUMNS), Math.floor(HEIGHT / COLUMNS)];
  const parts = await Promise.all(GROUPS.map(async ([file], at) => ({
    input: await sharp(join(folder, file)).resize(width, height, { fit: 'cover' }).toBuffer(),
    left: (at % COLUMNS) * width,
    top: Math.floor(at / COLUMNS) * height,
  })));
  const bytes = await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#6d7f8c' } }).composite(parts).jpeg({ quality: 92 }).toBuffer();
  return { bytes, people: PEOPLE, megapixels: (WIDTH * HEIGHT) / 1_000_000 };
}
