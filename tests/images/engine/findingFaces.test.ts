import sharp from 'sharp';
import { createProcessPictureEngine } from '../../../src/images/engine/processPictureEngine';
import type { Found, PictureEngine } from '../../../src/images/pictureEngine';
import { animationWithPeopleAtTheEnd, emptyPicture, facesInSample, sample, smallSample } from './samplePictures';

const drawing = (content: string): Promise<Buffer> => sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="480" height="400"><rect width="480" height="400" fill="#fff"/>${content}</svg>`)).png().toBuffer();

describe('finding faces in real photographs', () => {
  let engine: PictureEngine;
  beforeAll(() => {
    engine = createProcessPictureEngine({ processes: 1, timeOutMs: 60_000 });
  });
  afterAll(() => engine.close());

  const count = async (bytes: Uint8Array): Promise<number | string> => {
    const found = await engine.find(bytes);
    return found.kind === 'found' ? found.faces.length : found.because;
  };
  const found = async (bytes: Uint8Array): Promise<Extract<Found, { kind: 'found' }>> => {
    const answer = await engine.find(bytes);
    if (answer.kind !== 'found') throw new Error(answer.because);
    return answer;
  };

  it.each(Object.entries(facesInSample))('photograph %s shows %i people', async (number, people) => {
    expect(await count(sample(Number(number)))).toBe(people);
  }, 60_000);

  it('keeps each box inside the picture and gives the size of the upright picture', async () => {
    const { width, height, faces } = await found(sample(5));
    expect([width, height]).toEqual([1920, 1398]);
    for (const face of faces) {
      expect(face.x).toBeGreaterThanOrEqual(0);
      expect(face.y).toBeGreaterThanOrEqual(0);
      expect(face.x + face.width).toBeLessThanOrEqual(width);
      expect(face.y + face.height).toBeLessThanOrEqual(height);
      expect(face.score).toBeGreaterThan(0);
      expect(face.score).toBeLessThanOrEqual(1);
    }
  }, 60_000);

  it('gives boxes of the upright picture when the file has it on its side', async () => {
    const upright = await smallSample(5);
    const stored = await sharp(await sharp(upright).rotate(270).toBuffer()).jpeg({ quality: 95 }).withMetadata({ orientation: 6 }).toBuffer();
    const [answer, as] = [await found(stored), await found(upright)];
    expect([answer.width, answer.height, answer.faces.length]).toEqual([as.width, as.height, 5]);
    for (const face of answer.faces) expect(as.faces.some((other) => Math.abs(other.x - face.x) < 12 && Math.abs(other.y - face.y) < 12)).toBe(true);
  }, 60_000);

  it.each([90, 180, 270])('finds faces in a picture that lost its rotation of %i degrees', async (degrees) => {
    const stored = await sharp(await smallSample(5)).rotate(degrees).jpeg({ quality: 95 }).toBuffer();
    expect(await count(stored)).toBe(5);
  }, 60_000);

  it('finds the small faces of a group in a big picture', async () => {
    const people = await Promise.all([2, 3, 4, 5].map((number) => sharp(sample(number)).resize(500).toBuffer()));
    const wall = await emptyPicture(4000, 3000)
      .composite(people.map((input, index) => ({ input, left: 300 + (index % 2) * 2000, top: 300 + Math.floor(index / 2) * 1500 })))
      .jpeg()
      .toBuffer();
    expect(await count(wall)).toBeGreaterThanOrEqual(15);
  }, 60_000);

  it('finds the tiny faces of a group in a landscape', async () => {
    const group = await sharp(sample(5)).resize(210).toBuffer();
    const landscape = await emptyPicture(2600, 1400).composite([{ input: group, left: 1700, top: 900 }]).jpeg({ quality: 95 }).toBuffer();
    // The faces are 12 to 15 pixels wide.
    expect(await count(landscape)).toBe(5);
  }, 60_000);

  it('finds a face that fills the picture', async () => {
    const { faces } = await found(sample(2));
    const [face] = [...faces].sort((a, b) => b.width - a.width);
    if (face === undefined) throw new Error('no face');
    const area = { left: Math.floor(face.x), top: Math.floor(face.y), width: Math.floor(face.width), height: Math.floor(face.height) };
    expect(await count(await sharp(sample(2)).extract(area).resize(900).jpeg().toBuffer())).toBe(1);
  }, 60_000);

  it.each([-35, 35])('finds faces in a picture that hangs askew, by %i degrees', async (degrees) => {
    expect(await count(await sharp(await smallSample(5)).rotate(degrees, { background: '#808080' }).jpeg({ quality: 95 }).toBuffer())).toBe(5);
  }, 60_000);

  it.each<[string, (picture: sharp.Sharp) => sharp.Sharp]>([
    ['grey', (picture) => picture.greyscale()],
    ['faded', (picture) => picture.linear(0.35, 110)],
    ['too bright', (picture) => picture.linear(1.7, 20)],
    ['badly saved', (picture) => picture.jpeg({ quality: 20 })],
  ])('finds faces in a picture that is %s', async (_, change) => {
    expect(await count(await change(sharp(await smallSample(5))).jpeg({ force: false }).toBuffer())).toBe(5);
  }, 60_000);

  it('finds faces in the dark', async () => {
    expect(await count(await sharp(sample(5)).linear(0.15, 0).jpeg({ quality: 95 }).toBuffer())).toBe(5);
  }, 60_000);

  it.each(['gif', 'webp'] as const)('looks at every frame of a moving %s', async (format) => {
    const animation = await animationWithPeopleAtTheEnd(format);
    expect(await count(animation)).toBe(5);
    const prepared = await engine.prepare(animation);
    expect(prepared).toMatchObject({ kind: 'prepared', frames: 3, width: 240 });
    // What goes out is the frame with the people, not the empty first one.
    expect(prepared.kind === 'prepared' ? await count(prepared.bytes) : 0).toBe(5);
  }, 60_000);

  it.each<[string, () => Promise<Buffer>]>([
    ['an even surface', () => emptyPicture(800, 600).jpeg().toBuffer()],
    ['noise', () => sharp({ create: { width: 640, height: 480, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 40 }, background: '#000' } }).jpeg().toBuffer()],
    ['a drawing of shapes', () => drawing('<circle cx="160" cy="120" r="70" fill="#e0a030"/><rect x="300" y="60" width="90" height="140" fill="#3060c0"/><path d="M20 330 L220 200 L420 330 Z" fill="#40a060"/>')],
    ['a page of text', () => drawing(Array.from({ length: 18 }, (_, line) => `<text x="20" y="${30 + 20 * line}" font-size="16">Regel ${line}: het huiswerk voor morgen staat in de agenda.</text>`).join(''))],
  ])('sees nobody in %s', async (_, make) => {
    expect(await count(await make())).toBe(0);
  }, 60_000);
});
