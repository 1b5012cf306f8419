import { performance } from 'node:perf_hooks';
import type { Box, Covered, FaceBox, Found, Prepared } from '../pictureEngine';
import { encode, outgoingType } from './encode';
import { fillBoxes } from './fillBoxes';
import type { FaceFinder } from './findFaces';
import { findInAnimation } from './findInAnimation';
import { openPicture, type OpenPicture } from './input/openPicture';
import { refusalOf } from './input/refusal';
import { resize } from './input/resize';
import type { Pixels } from './pixels';

/** The longest side of a picture that leaves: nobody can zoom in on what was too small to be seen as a face. */
const OUTGOING = 1600;
/** The longest side at which faces are looked for. */
const LOOKED_AT = 1920;

/** What the worker does with one file. Every failure of the file is an answer. */
export interface PictureWork {
  prepare(bytes: Uint8Array): Promise<Prepared>;
  find(bytes: Uint8Array): Promise<Found>;
  cover(bytes: Uint8Array, boxes: readonly Box[]): Promise<Covered>;
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

    cover: orRefusal(async (bytes: Uint8Array, boxes: readonly Box[]): Promise<Covered> => {
      const opened = await openPicture(bytes);
      const picture = await shrink(await opened.frame(0, OUTGOING), OUTGOING);
      const mediaType = outgoingType(picture, opened.type);
      const covered = await encode(fillBoxes(picture, boxes), mediaType);
      // Looked at as it will be posted: encoded, and read back.
      const { faces } = await look(await openPicture(covered));
      const visible = boxes.filter((box) => faces.some((face) => hasItsCentreIn(face, box)));
      if (visible.length > 0) return { kind: 'stillVisible', boxes: visible };
      return { kind: 'covered', bytes: covered, mediaType, width: picture.width, height: picture.height };
    }),
  };
}

async function lookAt(opened: OpenPicture, finder: FaceFinder): Promise<{ picture: Pixels; faces: readonly FaceBox[] }> {
  if (opened.frames > 1) {
    return findInAnimation(opened, LOOKED_AT, (picture) => finder.quickLook(picture), (picture) => finder.findUpright(picture));
  }
  const picture = await opened.frame(0, LOOKED_AT);
  return { picture, faces: await finder.find(picture) };
}

async function shrink(picture: Pixels, longest: number): Promise<Pixels> {
  return Math.max(picture.width, picture.height) > longest ? resize(picture, longest) : picture;
}

function scaled(face: FaceBox, by: number): FaceBox {
  return { x: face.x * by, y: face.y * by, width: face.width * by, height: face.height * by, score: face.score };
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
      // A broken network runtime stays broken: the worker must end, so that the next picture gets a new one.
      if (error instanceof WebAssembly.RuntimeError) throw error;
      return { kind: 'refused', because: refusalOf(error) };
    }
  };
}
