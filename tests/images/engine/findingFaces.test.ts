import sharp from 'sharp';
import { createWorkerPictureEngine } from '../../../src/images/engine/workerPictureEngine';
import type { Found, PictureEngine } from '../../../src/images/pictureEngine';
import { animationWithPeopleAtTheEnd, emptyPicture, facesInSample, sample, smallSample } from './samplePictures';

describe('finding faces in real photographs', () => {
  let engine: PictureEngine;
  beforeAll(() => {
    engine = createWorkerPictureEngine({ timeOutMs: 60_000 });
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

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('turns a picture with EXIF orientation %i upright', async (orientation) => {
    const sideways = orientation >= 5;
    // The opposite of what a viewer does for this orientation, so that the result is upright again.
    const turnedBy = { 1: 0, 2: 0, 3: 180, 4: 180, 5: 90, 6: 270, 7: 270, 8: 90 }[orientation] ?? 0;
    const mirrored = [2, 4, 5, 7].includes(orientation);
    const upright = await smallSample(5);
    const stored = await sharp(await sharp(upright).rotate(turnedBy).toBuffer()).flop(mirrored).jpeg({ quality: 95 }).withMetadata({ orientation }).toBuffer();
    const { width, height } = await sharp(upright).metadata();

    const answer = await found(stored);
    expect({ width: answer.width, height: answer.height, faces: answer.faces.length }).toEqual({ width, height, faces: 5 });
    const stands = await sharp(stored).metadata();
    expect(stands.width === width).toBe(!sideways);
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

  it.each(['png', 'webp', 'avif'] as const)('reads %s', async (format) => {
    expect(await count(await sharp(await smallSample(5)).toFormat(format).toBuffer())).toBe(5);
  }, 60_000);

  it('sees nobody in a picture without people', async () => {
    expect(await count(await emptyPicture(800, 600).jpeg().toBuffer())).toBe(0);
  }, 60_000);
});
