import sharp from 'sharp';
import { createProcessPictureEngine } from '../../../src/images/engine/processPictureEngine';
import type { Covered, PictureEngine, PreparedPicture } from '../../../src/images/pictureEngine';
import { emptyPicture, sample, smallSample } from './samplePictures';

const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="Juf Els"/></rdf:RDF></x:xmpmeta>';

describe('pictures that go out', () => {
  let engine: PictureEngine;
  beforeAll(() => {
    engine = createProcessPictureEngine({ processes: 1, timeOutMs: 60_000 });
  });
  afterAll(() => engine.close());

  const prepare = async (bytes: Uint8Array): Promise<PreparedPicture> => {
    const answer = await engine.prepare(bytes);
    if (answer.kind !== 'prepared') throw new Error(answer.because);
    return answer;
  };
  const photoWithSecrets = async (): Promise<Buffer> => {
    const photo = await sharp(await smallSample(3))
      .withExif({ IFD0: { Artist: 'Juf Els', Model: 'Telefoon 15' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' } })
      .withXmp(XMP)
      .jpeg()
      .toBuffer();
    return Buffer.concat([photo, Buffer.from('GEHEIM na het einde')]);
  };
  const secrets = ['Juf Els', 'Telefoon', 'xmpmeta', 'GEHEIM', 'Exif'];
  const leaks = (bytes: Uint8Array): string[] => secrets.filter((secret) => Buffer.from(bytes).includes(secret));

  it('nothing is left of author, place, device or what follows the picture', async () => {
    const photo = await photoWithSecrets();
    expect(leaks(photo)).toEqual(secrets);
    const prepared = await prepare(photo);
    expect(leaks(prepared.bytes)).toEqual([]);
    expect(await sharp(prepared.bytes).metadata()).not.toHaveProperty('exif');
    const covered = await engine.cover(photo, []);
    expect(covered.kind === 'covered' ? leaks(covered.bytes) : covered).toEqual([]);
  }, 60_000);

  it('is at most 1,600 pixels, with the boxes in its own pixels', async () => {
    const prepared = await prepare(sample(5));
    expect(prepared).toMatchObject({ width: 1600, height: 1165, mediaType: 'image/jpeg', frames: 1 });
    expect(await sharp(prepared.bytes).metadata()).toMatchObject({ width: 1600, height: 1165, format: 'jpeg' });
    const again = await engine.find(prepared.bytes);
    const faces = again.kind === 'found' ? again.faces : [];
    const near = prepared.faces.filter((face) => faces.some((other) => Math.abs(other.x - face.x) < 25 && Math.abs(other.y - face.y) < 25));
    expect(near).toHaveLength(5);
  }, 60_000);

  it('is never made larger than it was', async () => {
    expect(await prepare(await smallSample(3))).toMatchObject({ width: 360, height: 253 });
  }, 60_000);

  it('stays PNG when it is a screenshot, and becomes JPEG when it is a photograph', async () => {
    const line = await emptyPicture(200, 12).tint('#ffffff').png().toBuffer();
    const screenshot = await emptyPicture(400, 300).composite([40, 70, 100].map((top) => ({ input: line, left: 40, top }))).png().toBuffer();
    expect((await prepare(screenshot)).mediaType).toBe('image/png');
    expect((await prepare(await sharp(await smallSample(3)).png().toBuffer())).mediaType).toBe('image/jpeg');
  }, 60_000);

  it('what is transparent goes out as everybody sees it: white', async () => {
    const hidden = await sharp({ create: { width: 64, height: 64, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0 } } }).png().toBuffer();
    const { data, info } = await sharp((await prepare(hidden)).bytes).raw().toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(3);
    expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
  }, 60_000);

  describe('with faces covered', () => {
    const bytesOf = (covered: Covered): Uint8Array => {
      if (covered.kind !== 'covered') throw new Error(covered.kind);
      return covered.bytes;
    };

    it.each([[2, 'solid'], [5, 'solid'], [2, 'blur'], [5, 'blur']] as const)('nobody is found any more in photograph %i: %s', async (number, style) => {
      const prepared = await prepare(sample(number));
      const covered = await engine.cover(prepared.bytes, prepared.faces, style);
      expect(covered).toMatchObject({ kind: 'covered', width: prepared.width, height: prepared.height });
      expect(await engine.find(bytesOf(covered))).toMatchObject({ faces: [] });
    }, 60_000);

    it('the others are still there', async () => {
      const prepared = await prepare(sample(5));
      const covered = await engine.cover(prepared.bytes, prepared.faces.slice(0, 2));
      const left = await engine.find(bytesOf(covered));
      expect(left.kind === 'found' ? left.faces.length : left).toBe(3);
    }, 60_000);

    it('one colour lies over the face and the hair, ears and chin around it', async () => {
      const prepared = await prepare(sample(2));
      const [face] = prepared.faces;
      if (face === undefined) throw new Error('no face');
      const { data, info } = await sharp(bytesOf(await engine.cover(prepared.bytes, [face]))).raw().toBuffer({ resolveWithObject: true });
      const colourAt = (across: number, down: number): number[] => {
        const at = 3 * (Math.round(face.y + down * face.height) * info.width + Math.round(face.x + across * face.width));
        return [...data.subarray(at, at + 3)];
      };
      const middle = colourAt(0.5, 0.5);
      for (const [across, down] of [[-0.18, 0.5], [1.18, 0.5], [0.5, -0.28], [0.5, 1.13]] as const) {
        colourAt(across, down).forEach((value, channel) => expect(Math.abs(value - (middle[channel] ?? 0))).toBeLessThan(8));
      }
    }, 60_000);

    it('is refused when a covered place still looks like a face', async () => {
      const prepared = await prepare(sample(2));
      const noses = prepared.faces.map(({ x, y, width, height }) => ({ x: x + 0.42 * width, y: y + 0.42 * height, width: width * 0.16, height: height * 0.16 }));
      const covered = await engine.cover(prepared.bytes, noses);
      expect(covered.kind).toBe('stillVisible');
    }, 60_000);
  });

  describe('cut out', () => {
    it('a part has its own faces, in its own pixels', async () => {
      const prepared = await prepare(sample(5));
      const [face] = [...prepared.faces].sort((a, b) => a.x - b.x);
      if (face === undefined) throw new Error('no face');
      const area = { x: face.x - face.width / 2 + 0.4, y: face.y - face.height / 2 + 0.4, width: 2 * face.width, height: 2 * face.height };
      const cut = await engine.crop(prepared.bytes, area);
      if (cut.kind !== 'prepared') throw new Error(cut.because);
      expect(await sharp(cut.bytes).metadata()).toMatchObject({ width: cut.width, height: cut.height, format: 'jpeg' });
      expect(Math.abs(cut.width - area.width)).toBeLessThan(2);
      expect(cut.faces).toHaveLength(1);
      expect(Math.abs((cut.faces[0]?.x ?? 0) - face.width / 2)).toBeLessThan(face.width / 2);
    }, 60_000);

    it.each([
      ['beyond the picture is left out', { x: -50, y: 200, width: 150.2, height: 999 }, { kind: 'prepared', width: 101, height: 100, faces: [] }],
      ['of less than 32 pixels is none', { x: 10, y: 10, width: 100, height: 30 }, { kind: 'refused', because: 'empty' }],
      ['outside the picture is none', { x: 900, y: 10, width: 100, height: 100 }, { kind: 'refused', because: 'empty' }],
      ['without a size is none', { x: 10, y: 10, width: Number.NaN, height: 100 }, { kind: 'refused', because: 'empty' }],
    ])('what %s', async (_, area, expected) => {
      expect(await engine.crop(await emptyPicture(400, 300).jpeg().toBuffer(), area)).toMatchObject(expected);
    }, 60_000);
  });
});
