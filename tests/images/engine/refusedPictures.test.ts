import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { createProcessPictureEngine } from '../../../src/images/engine/processPictureEngine';
import type { PictureEngine, PictureRefusal } from '../../../src/images/pictureEngine';
import { animationWithPeopleAtTheEnd, sample, smallSample } from './samplePictures';

const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2));
const text = (content: string): Buffer => Buffer.from(content, 'utf8');

/** A PNG that says it is huge, and holds one row of zeros. */
function pngBomb(side: number): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const body = Buffer.concat([text(name), data]);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(side + 1))), chunk('IEND', Buffer.alloc(0))]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const wide = (side: number): Promise<Buffer> => sharp({ create: { width: side, height: side, channels: 3, background: '#888888' }, limitInputPixels: false }).jpeg({ quality: 30 }).toBuffer();
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><script>alert(1)</script><rect width="50" height="50"/></svg>';
const manyFrames = async (): Promise<Buffer> => {
  const frames = Array.from({ length: 301 }, (_, index) => Buffer.alloc(8 * 8 * 3, index % 2 === 0 ? 20 : 220));
  const column = await sharp(Buffer.concat(frames), { raw: { width: 8, height: 8 * frames.length, channels: 3, pageHeight: 8 } }).webp({ lossless: true }).toBuffer();
  return column;
};

describe('pictures that are not taken', () => {
  let engine: PictureEngine;
  beforeAll(() => {
    engine = createProcessPictureEngine({ processes: 1, timeOutMs: 60_000 });
  });
  afterAll(() => engine.close());

  const askedInOtherWays = (bytes: Buffer): Promise<unknown>[] => [
    engine.prepare(bytes),
    engine.cover(bytes, [{ x: 0, y: 0, width: 10, height: 10 }]),
    engine.crop(bytes, { x: 0, y: 0, width: 100, height: 100 }),
  ];
  const cases: readonly (readonly [string, PictureRefusal, () => Buffer | Promise<Buffer>])[] = [
    ['an empty file', 'empty', () => Buffer.alloc(0)],
    ['a file of more than 100 MB', 'tooManyBytes', () => Buffer.concat([sample(1), Buffer.alloc(100_000_000)])],
    ['half a JPEG', 'truncated', () => half(sample(2))],
    ['half a PNG', 'truncated', async () => half(await sharp(await smallSample(2)).png().toBuffer())],
    ['half a WebP', 'truncated', async () => half(await sharp(await smallSample(2)).webp().toBuffer())],
    ['half a GIF, which decodes without an error', 'truncated', async () => half(await animationWithPeopleAtTheEnd('gif'))],
    ['half an animated WebP', 'truncated', async () => half(await animationWithPeopleAtTheEnd('webp'))],
    ['a PNG of 900 megapixels', 'tooManyPixels', () => pngBomb(30_000)],
    ['a JPEG of 64 megapixels', 'tooManyPixels', () => wide(8000)],
    ['301 frames', 'tooManyFrames', manyFrames],
    ['SVG', 'vector', () => text(svg)],
    ['SVG after an XML line', 'vector', () => text(`<?xml version="1.0"?>${svg}`)],
    ['a web page called .jpg', 'unsupportedType', () => text('<!doctype html><title>x</title>')],
    ['PDF', 'pdf', () => text('%PDF-1.7\n')],
    ['TIFF', 'unsupportedType', async () => sharp(await smallSample(2)).tiff().toBuffer()],
    ['film', 'film', () => Buffer.concat([Buffer.from([0, 0, 0, 24]), text('ftypisom'), Buffer.alloc(64)])],
    ['text behind the first bytes of a JPEG', 'truncated', () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), text('this is not a picture at all, whatever it says')])],
    ['text behind the first bytes of a HEIC', 'truncated', () => Buffer.concat([Buffer.from([0, 0, 0, 24]), text('ftypheic'), text('nothing of a picture follows here')])],
  ];
  it.each(cases)('%s is refused: %s', async (_, because, make) => {
    const bytes = await make();
    expect(await engine.find(bytes)).toEqual({ kind: 'refused', because });
    for (const asked of bytes.length < 1_000_000 ? askedInOtherWays(bytes) : []) expect(await asked).toEqual({ kind: 'refused', because });
  }, 60_000);

  it('takes a picture called anything, by what is in it', async () => {
    expect(await engine.find(await sharp(await smallSample(2)).png().toBuffer())).toMatchObject({ kind: 'found' });
  }, 60_000);
});
