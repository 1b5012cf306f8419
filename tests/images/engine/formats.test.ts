import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { profileOfHeif, toSrgb } from '../../../src/images/engine/input/colourProfile';
import { openPicture } from '../../../src/images/engine/input/openPicture';
import type { Pixels } from '../../../src/images/engine/pixels';
import { animationWithPeopleAtTheEnd } from './samplePictures';

type Colour = 'red' | 'green' | 'blue' | 'yellow' | 'white' | 'other';

/** What colour a place of the picture has, given as parts of its width and height. */
function colourAt({ data, width, height }: Pixels, across: number, down: number): Colour {
  const at = 3 * (Math.floor(down * height) * width + Math.floor(across * width));
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
  const isHigh = (value: number): boolean => value > 150;
  if (isHigh(red) && isHigh(green)) return isHigh(blue) ? 'white' : 'yellow';
  if (isHigh(red)) return 'red';
  if (isHigh(green)) return 'green';
  return isHigh(blue) ? 'blue' : 'other';
}

/** The colours of a picture's corners: left above, right above, left below, right below. */
const corners = (pixels: Pixels): Colour[] => [[0.2, 0.2], [0.8, 0.2], [0.2, 0.8], [0.8, 0.8]].map(([across = 0, down = 0]) => colourAt(pixels, across, down));
const block = (background: string, left: number, top: number): sharp.OverlayOptions => ({ input: { create: { width: 24, height: 16, channels: 3, background } }, left, top });
/** Red and green above, blue and yellow below. */
const fourColours = (): sharp.Sharp =>
  sharp({ create: { width: 48, height: 32, channels: 3, background: '#e01010' } }).composite([block('#10e010', 24, 0), block('#1010e0', 0, 16), block('#e0e010', 24, 16)]);
const UPRIGHT = ['red', 'green', 'blue', 'yellow'];
const firstFrame = async (bytes: Uint8Array): Promise<Pixels> => (await openPicture(bytes)).frame(0, 100);
const png = (): Promise<Buffer> => fourColours().png().toBuffer();

describe('kinds of picture that people have', () => {
  it.each<[string, () => Promise<Buffer>]>([
    ['JPEG', () => fourColours().jpeg({ quality: 95 }).toBuffer()],
    ['progressive JPEG', () => fourColours().jpeg({ quality: 95, progressive: true }).toBuffer()],
    ['JPEG of a phone with a wide gamut', async () => sharp(await png()).withIccProfile('p3').jpeg({ quality: 95 }).toBuffer()],
    ['JPEG with a film or a second picture behind it', async () => Buffer.concat([await fourColours().jpeg({ quality: 95 }).toBuffer(), Buffer.from('\0\0\0\x18ftypmp42'), await fourColours().negate().jpeg().toBuffer()])],
    ['PNG', png],
    ['PNG with few colours', async () => sharp(await png()).png({ palette: true }).toBuffer()],
    ['PNG with 16 bits', async () => sharp(await png()).toColourspace('rgb16').png().toBuffer()],
    ['interlaced PNG', async () => sharp(await png()).png({ progressive: true }).toBuffer()],
    ['WebP', async () => sharp(await png()).webp({ quality: 95 }).toBuffer()],
    ['AVIF', async () => sharp(await png()).avif({ quality: 80, effort: 0 }).toBuffer()],
    ['GIF', async () => sharp(await png()).gif().toBuffer()],
  ])('%s is read upright, in its colours', async (_, make) => {
    expect(corners(await firstFrame(await make()))).toEqual(UPRIGHT);
  });

  it.each<[string, () => Promise<Buffer>]>([
    ['grey', () => fourColours().greyscale().jpeg().toBuffer()],
    // Print has no such green and blue.
    ['for a printer (CMYK)', async () => sharp(await png()).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()],
  ])('JPEG %s is read', async (_, make) => {
    const { width, height, data } = await firstFrame(await make());
    expect([width, height, data.length]).toEqual([48, 32, 48 * 32 * 3]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('orientation %i is turned upright', async (orientation) => {
    // The opposite of what a viewer does for it.
    const turnedBy = { 3: 180, 4: 180, 5: 90, 6: 270, 7: 270, 8: 90 }[orientation] ?? 0;
    const turned = await sharp(await png()).rotate(turnedBy).toBuffer();
    const stored = await sharp(turned).flop([2, 4, 5, 7].includes(orientation)).jpeg({ quality: 95 }).withMetadata({ orientation }).toBuffer();
    const opened = await openPicture(stored);
    expect([opened.width, opened.height]).toEqual([48, 32]);
    expect(corners(await opened.frame(0, 100))).toEqual(UPRIGHT);
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s is turned as it says', async (format) => {
    const onItsSide = await sharp(await png()).rotate(270).toBuffer();
    const stored = await sharp(onItsSide).withMetadata({ orientation: 6 }).toFormat(format, { quality: 90 }).toBuffer();
    const opened = await openPicture(stored);
    expect([opened.width, opened.height]).toEqual([48, 32]);
    expect(corners(await opened.frame(0, 100))).toEqual(UPRIGHT);
  });

  it('what is see-through is shown on white', async () => {
    const hole = await sharp({ create: { width: 40, height: 40, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0 } } }).png().toBuffer();
    expect(colourAt(await firstFrame(hole), 0.5, 0.5)).toBe('white');
  });
});

describe('HEIC', () => {
  // Two pictures of 64 × 48, made of tiles as phones make them: red and blue, and green and yellow.
  const heic = readFileSync(join(__dirname, 'twoColours.heic'));
  const withPrimary = (item: number): Buffer => {
    const changed = Buffer.from(heic);
    changed.writeUInt16BE(item, changed.indexOf('pitm') + 8);
    return changed;
  };

  it.each([
    ['the first', 2, ['red', 'blue', 'red', 'blue']],
    ['the second', 6, ['green', 'yellow', 'green', 'yellow']],
  ])('of two pictures the one that viewers show: %s', async (_, item, colours) => {
    const opened = await openPicture(withPrimary(item));
    expect([opened.width, opened.height, opened.frames]).toEqual([64, 48, 1]);
    expect(corners(await opened.frame(0, 100))).toEqual(colours);
  });

  it('in the colours of a phone becomes what every screen shows', async () => {
    const wide = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#c83c28' } }).withIccProfile('p3').png().toBuffer();
    const profile = (await sharp(wide).metadata()).icc ?? Buffer.alloc(0);
    const box = Buffer.concat([Buffer.alloc(4), Buffer.from('colrprof'), profile]);
    box.writeUInt32BE(box.length);
    const found = profileOfHeif(Buffer.concat([heic.subarray(0, 300), box, heic.subarray(300)]));
    expect(found).toEqual(profile);

    // What #c83c28 is in the numbers of a phone.
    const { data } = await toSrgb({ data: Uint8Array.from({ length: 48 }, (_, at) => [185, 71, 50][at % 3] ?? 0), width: 4, height: 4 }, profile);
    [200, 60, 40].forEach((value, channel) => expect(Math.abs((data[channel] ?? 0) - value)).toBeLessThan(4));
  });

  it('without a profile, or with one that makes no sense, stays as it is', async () => {
    expect(profileOfHeif(heic)).toBeNull();
    const pixels = { data: new Uint8Array(300).fill(90), width: 10, height: 10 };
    expect([...(await toSrgb(pixels, Buffer.alloc(200))).data]).toEqual([...pixels.data]);
  });

  it.each([1, 100, 500, 900])('is refused when its last %i bytes are missing', async (missing) => {
    await expect(openPicture(heic.subarray(0, -missing))).rejects.toThrow('truncated');
  });
});

describe('moving PNG', () => {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(type), data, Buffer.alloc(4)]);
    whole.writeUInt32BE(data.length, 0);
    whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4);
    return whole;
  };
  const pixelsOf = async (width: number, height: number, background: object): Promise<Buffer> => {
    const whole = await sharp({ create: { width, height, channels: 4, background } }).png().toBuffer();
    const at = whole.indexOf('IDAT');
    return whole.subarray(at + 4, at + 4 + whole.readUInt32BE(at - 4));
  };
  const control = (order: number, place: readonly [width: number, height: number, x: number, y: number], disposal: number, blend: number): Buffer => {
    const data = Buffer.alloc(26);
    [order, ...place].forEach((value, index) => data.writeUInt32BE(value, 4 * index));
    data.set([disposal, blend], 24);
    return chunk('fcTL', data);
  };
  const numbered = (order: number, data: Buffer): Buffer => chunk('fdAT', Buffer.concat([Buffer.from([0, 0, 0, order]), data]));
  const solid = (r: number, g: number, b: number): object => ({ r, g, b, alpha: 1 });
  const RED = solid(224, 16, 16);

  /** A canvas of 48 × 32 and pieces of half its width on it. */
  const moving = async (first: { readonly disposal: number }, second: { readonly x: number; readonly blend: number; readonly background: object }): Promise<Buffer> => {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(48, 0);
    header.writeUInt32BE(32, 4);
    header.set([8, 6, 0, 0, 0], 8);
    return Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk('acTL', Buffer.from([0, 0, 0, 3, 0, 0, 0, 0])),
      control(0, [48, 32, 0, 0], 0, 0),
      chunk('IDAT', await pixelsOf(48, 32, RED)),
      control(1, [24, 32, 0, 0], first.disposal, 0),
      numbered(2, await pixelsOf(24, 32, solid(16, 224, 16))),
      control(3, [24, 32, second.x, 0], 0, second.blend),
      numbered(4, await pixelsOf(24, 32, second.background)),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };
  const blueRight = { x: 24, blend: 0, background: solid(16, 16, 224) };

  it.each<[string, number, { readonly x: number; readonly blend: number; readonly background: object }, Colour[]]>([
    ['stays', 0, blueRight, ['green', 'blue']],
    ['is wiped', 1, blueRight, ['white', 'blue']],
    ['becomes what it was', 2, blueRight, ['red', 'blue']],
    ['shows through what is see-through', 0, { x: 0, blend: 1, background: { r: 0, g: 0, b: 255, alpha: 0 } }, ['green', 'red']],
    ['is replaced by what is see-through', 0, { x: 0, blend: 0, background: { r: 0, g: 0, b: 255, alpha: 0 } }, ['white', 'red']],
  ])('what an earlier frame drew %s', async (_, disposal, second, [left, right]) => {
    const opened = await openPicture(await moving({ disposal }, second));
    expect(opened.frames).toBe(3);
    const shown = async (index: number): Promise<Colour[]> => corners(await opened.frame(index, 100)).slice(0, 2);
    expect(await shown(0)).toEqual(['red', 'red']);
    expect(await shown(1)).toEqual(['green', 'red']);
    expect(await shown(2)).toEqual([left, right]);
    // Asked for once more, as the frame with the most faces is.
    expect(await shown(1)).toEqual(['green', 'red']);
  });

  it('is refused when a piece lies outside it', async () => {
    await expect(openPicture(await moving({ disposal: 0 }, { ...blueRight, x: 30 }))).rejects.toThrow('undecodable');
  });
});

describe.each(['gif', 'webp'] as const)('moving %s', (format) => {
  it('every frame is as it is by itself', async () => {
    const bytes = await animationWithPeopleAtTheEnd(format);
    const opened = await openPicture(bytes);
    expect(opened.frames).toBe(3);
    for (const index of [2, 0, 1]) {
      const alone = await sharp(bytes, { page: index, pages: 1 }).removeAlpha().raw().toBuffer();
      const { data } = await opened.frame(index, 500);
      expect(data.every((value, at) => Math.abs(value - (alone[at] ?? 0)) < 3)).toBe(true);
    }
  });
});
