import { performance } from 'node:perf_hooks';
import type { Box, CoverStyle, Covered, FaceBox, Found, Prepared } from '../pictureEngine';
import { coverBoxes } from './coverBoxes';
import { encode, outgoingType } from './encode';
import type { FaceFinder } from './findFaces';
import { findInAnimation } from './findInAnimation';
import { openPicture, type OpenPicture } from './input/openPicture';
import { Refusal, refusalOf } from './input/refusal';
import { extract, resize } from './input/resize';
import type { Pixels } from './pixels';

/** The longest side of a picture that leaves: nobody can zoom in on what was too small to be seen as a face. */
const OUTGOING = 1600;
/** The longest side at which faces are looked for. */
const LOOKED_AT = 2560;
/** From here on the frames of an animation are compared at the lowest cost, so that all of them can be. */
const MANY_FRAMES = 40;
/** A part of a picture has at least so many pixels a side. */
const SMALLEST_CROP = 32;

/** What is done with one file. Every failure of the file is an answer. */
export interface PictureWork {
  prepare(bytes: Uint8Array): Promise<Prepared>;
  find(bytes: Uint8Array): Promise<Found>;
  cover(bytes: Uint8Array, boxes: readonly Box[], style: CoverStyle): Promise<Covered>;
  crop(bytes: Uint8Array, area: Box): Promise<Prepared>;
}

export function pictureWork(finder: FaceFinder): PictureWork {
  const look = (opened: OpenPicture): Promise<{ picture: Pixels; faces: readonly FaceBox[] }> => lookAt(opened, finder);
  return {
    prepare: orRefusal(async (bytes: Uint8Array): Promise<Prepared> => {
      const opened = await openPicture(bytes);
      const { picture, faces } = await look(opened);
      const outgoing = await shrink(picture, OUTGOING);
      const mediaType = outgoingType(outgoing, opened.type);
      const scale = outgoing.width / picture.width;
      return {
        kind: 'prepared',
        bytes: await encode(outgoing, mediaType),
        mediaType,
        width: outgoing.width,
        height: outgoing.height,
        faces: faces.map((face) => scaled(face, scale)),
        frames: opened.frames,
      };
    }),

    find: orRefusal(async (bytes: Uint8Array): Promise<Found> => {
      const start = performance.now();
      const opened = await openPicture(bytes);
      const { picture, faces } = await look(opened);
      const scale = opened.width / picture.width;
      return { kind: 'found', width: opened.width, height: opened.height, faces: faces.map((face) => scaled(face, scale)), ms: performance.now() - start };
    }),

    cover: orRefusal(async (bytes: Uint8Array, boxes: readonly Box[], style: CoverStyle): Promise<Covered> => {
      const opened = await openPicture(bytes);
      const picture = await shrink(await opened.frame(0, OUTGOING), OUTGOING);
      const mediaType = outgoingType(picture, opened.type);
      let pixels = coverBoxes(picture, boxes, style);
      let covered = await encode(pixels, mediaType);
      let visible = await stillVisible(covered, boxes, finder);
      if (visible.length > 0 && style === 'blur') {
        // What is left of a blur may look like a face by chance; of one colour nothing is left.
        pixels = coverBoxes(pixels, visible, 'solid');
        covered = await encode(pixels, mediaType);
        visible = await stillVisible(covered, boxes, finder);
      }
      if (visible.length > 0) return { kind: 'stillVisible', boxes: visible };
      return { kind: 'covered', bytes: covered, mediaType, width: picture.width, height: picture.height };
    }),

    crop: orRefusal(async (bytes: Uint8Array, area: Box): Promise<Prepared> => {
      const opened = await openPicture(bytes);
      const whole = await shrink(await opened.frame(0, OUTGOING), OUTGOING);
      const part = wholePixels(area, whole);
      if (!(Math.min(part.width, part.height) >= SMALLEST_CROP)) throw new Refusal('empty');
      const picture = await extract(whole, part);
      const mediaType = outgoingType(picture, opened.type);
      return { kind: 'prepared', bytes: await encode(picture, mediaType), mediaType, width: picture.width, height: picture.height, faces: await finder.find(picture), frames: 1 };
    }),
  };
}

async function lookAt(opened: OpenPicture, finder: FaceFinder): Promise<{ picture: Pixels; faces: readonly FaceBox[] }> {
  if (opened.frames > 1) {
    return findInAnimation(opened, LOOKED_AT, (picture) => finder.quickLook(picture, opened.frames > MANY_FRAMES), (picture) => finder.findUpright(picture));
  }
  const picture = await opened.frame(0, LOOKED_AT);
  return { picture, faces: await finder.find(picture) };
}

/** The boxes in which somebody still sees a face: looked at as it will be posted, encoded and read back, and each place enlarged. */
async function stillVisible(covered: Uint8Array, boxes: readonly Box[], finder: FaceFinder): Promise<Box[]> {
  const { picture, faces } = await lookAt(await openPicture(covered), finder);
  const visible: Box[] = [];
  for (const box of boxes) {
    if (faces.some((face) => hasItsCentreIn(face, box)) || (await finder.isFaceAt(picture, box))) visible.push(box);
  }
  return visible;
}

async function shrink(picture: Pixels, longest: number): Promise<Pixels> {
  return Math.max(picture.width, picture.height) > longest ? resize(picture, longest) : picture;
}

function scaled(face: FaceBox, by: number): FaceBox {
  return { x: face.x * by, y: face.y * by, width: face.width * by, height: face.height * by, score: face.score };
}

/** The pixels of the picture that lie in the area, if only for a part. */
function wholePixels(area: Box, { width, height }: Pixels): Box {
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  const x = within(Math.floor(area.x), width);
  const y = within(Math.floor(area.y), height);
  return { x, y, width: within(Math.ceil(area.x + area.width), width) - x, height: within(Math.ceil(area.y + area.height), height) - y };
}

function hasItsCentreIn(face: Box, box: Box): boolean {
  const x = face.x + face.width / 2;
  const y = face.y + face.height / 2;
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function orRefusal<A extends readonly unknown[], R>(work: (...args: A) => Promise<R>): (...args: A) => Promise<R | { readonly kind: 'refused'; readonly because: ReturnType<typeof refusalOf> }> {
  return async (...args) => {
    try {
      return await work(...args);
    } catch (error) {
      // A broken network runtime stays broken: the process must end, so that the next picture gets a new one.
      if (error instanceof WebAssembly.RuntimeError) throw error;
      return { kind: 'refused', because: refusalOf(error) };
    }
  };
}
