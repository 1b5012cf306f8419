import type { FaceBox } from '../pictureEngine';
import type { Detect, Detectors } from './detectors';
import { crop, resize, turn } from './input/resize';
import { lighten } from './lighten';
import { isSameFace, mergeBoxes } from './mergeBoxes';
import type { Pixels } from './pixels';
import { tiles } from './tiles';

/** One look at the picture: scaled to `longest` pixels at its longest side, with what counts as a face there. */
interface Level {
  readonly by: 'ssd' | 'blazeFull';
  readonly longest: number;
  readonly atLeast: number;
  /** From this score up to `atLeast` a face counts only when the short-range network sees it too. */
  readonly doubtfulFrom?: number;
  /** Smallest side of a box in pixels of this level; below it there is more noise than faces. */
  readonly smallest: number;
  readonly largest?: number;
}

/** Sees nearly all faces that are not small, and at little cost. */
const QUICK: Level = { by: 'ssd', longest: 512, atLeast: 0.3, smallest: 14 };
const MIDDLE: Level = { by: 'ssd', longest: 960, atLeast: 0.3, smallest: 14 };
const SMALL_FACES: Level = { by: 'blazeFull', longest: 1280, atLeast: 0.6, doubtfulFrom: 0.4, smallest: 8 };
const TINY_FACES: Level = { by: 'blazeFull', longest: 1920, atLeast: 0.6, doubtfulFrom: 0.4, smallest: 8, largest: 40 };
/** Without SSD, BlazeFace looks at all sizes. */
const BLAZE_FACE_ONLY: readonly Level[] = [192, 384, 768, 1280].map((longest) => ({ by: 'blazeFull', longest, atLeast: 0.6, doubtfulFrom: 0.4, smallest: 8 }));

/** Pictures up to this size hold no more than `MIDDLE` sees. */
const SMALL_FACES_FROM = 1000;
const TINY_FACES_FROM = 1600;
/** Faces of this size at a level's own scale mean that there may be smaller ones behind them. */
const SMALL = 40;
/** A doubtful face is looked at with this many times its size around it. */
const AROUND = 2;
/** Of people the right way up one nearly always scores this; sideways and upside down, hardly anybody. */
const SURE_OF_ROTATION = 0.95;
const SURE_OF_ROTATION_BLAZE = 0.8;
/** A level for small faces only is looked at in parts of this size. */
const LARGEST_TILE = 1024;
/** A small picture is looked at larger than it is, up to this; beyond it there is nothing more to see. */
const MOST_ENLARGED = 3;
const SHORT_RANGE_SIZE = 128;
const SHORT_RANGE_AGREES = 0.5;
/** Doubtful faces are looked at again up to this number, the likeliest first. */
const MOST_DOUBTFUL = 60;

/** How a look is done; made once by `faceFinder`. */
export interface FaceFinder {
  /** All faces, in pixels of `picture`. When none is certain the picture may have lost its rotation, so it is turned too. */
  find(picture: Pixels): Promise<FaceBox[]>;
  /** All faces of a picture of which it is certain how it should be held. */
  findUpright(picture: Pixels): Promise<FaceBox[]>;
  /** One look at low cost. */
  quickLook(picture: Pixels): Promise<FaceBox[]>;
}

/**
 * SSD looks twice; BlazeFace looks for smaller faces only where the picture holds more pixels than SSD saw and
 * what was found gives reason to.
 */
export function faceFinder(detectors: Detectors, { blazeFaceOnly = false }: { readonly blazeFaceOnly?: boolean } = {}): FaceFinder {
  const quick = blazeFaceOnly ? BLAZE_FACE_ONLY.slice(1, 3) : [QUICK];
  const looks = async (picture: Pixels, levels: readonly Level[], before: readonly FaceBox[] = []): Promise<FaceBox[]> => {
    const found = [...before];
    for (const level of levels) found.push(...(await look(picture, level, detectors, found)));
    return found;
  };
  const findUpright = async (asGiven: Pixels): Promise<FaceBox[]> => {
    const picture = lighten(asGiven);
    const longest = Math.max(picture.width, picture.height);
    let found = await looks(picture, blazeFaceOnly ? BLAZE_FACE_ONLY : [QUICK, MIDDLE]);
    for (const [level, from] of [[SMALL_FACES, SMALL_FACES_FROM], [TINY_FACES, TINY_FACES_FROM]] as const) {
      if (longest <= from || (blazeFaceOnly && level === SMALL_FACES)) continue;
      const scale = level.longest / longest;
      const mayHaveSmaller = found.length === 0 || found.some((face) => Math.min(face.width, face.height) * scale < SMALL);
      if (mayHaveSmaller) found = await looks(picture, [level], found);
    }
    return mergeBoxes(found);
  };
  const quickLook = async (picture: Pixels): Promise<FaceBox[]> => mergeBoxes(await looks(lighten(picture), quick));
  const find = async (picture: Pixels): Promise<FaceBox[]> => {
    const upright = await findUpright(picture);
    const best = bestScore(upright);
    if (best >= (blazeFaceOnly ? SURE_OF_ROTATION_BLAZE : SURE_OF_ROTATION)) return upright;
    let better: { readonly quarters: number; readonly score: number } | null = null;
    for (const quarters of [1, 2, 3]) {
      const score = bestScore(await quickLook(await turn(picture, quarters)));
      if (score > (better?.score ?? best)) better = { quarters, score };
    }
    if (better === null) return upright;
    const { quarters } = better;
    const turned = await findUpright(await turn(picture, quarters));
    return mergeBoxes([...upright, ...turned.map((face) => turnBack(face, quarters, picture))]);
  };
  return { find, findUpright, quickLook };
}

function bestScore(faces: readonly FaceBox[]): number {
  return Math.max(0, ...faces.map((face) => face.score));
}

async function look(picture: Pixels, level: Level, detectors: Detectors, known: readonly FaceBox[]): Promise<FaceBox[]> {
  const scaled = await resize(picture, Math.min(level.longest, MOST_ENLARGED * Math.max(picture.width, picture.height)));
  const scale = picture.width / scaled.width;
  const parts = level.largest === undefined ? [{ pixels: scaled, x: 0, y: 0 }] : tiles(scaled, LARGEST_TILE, 1.5 * level.largest);
  const seen = parts
    .flatMap(({ pixels, x, y }) => detectors[level.by](pixels, level.doubtfulFrom ?? level.atLeast).map((face) => ({ ...face, x: face.x + x, y: face.y + y })))
    .filter(({ width, height }) => Math.min(width, height) >= level.smallest && width <= (level.largest ?? Infinity))
    .map((face) => clip({ x: face.x * scale, y: face.y * scale, width: face.width * scale, height: face.height * scale, score: face.score }, picture));
  const certain = seen.filter((face) => face.score >= level.atLeast);
  const doubtful = mergeBoxes(seen.filter((face) => face.score < level.atLeast)).filter((face) => ![...known, ...certain].some((other) => isSameFace(other, face)));
  for (const face of doubtful.slice(0, MOST_DOUBTFUL)) {
    if (await isConfirmed(picture, face, detectors.blazeShort)) certain.push(face);
  }
  return certain;
}

/** Whether the short-range network, shown the face with what is around it, sees one at that place too. */
async function isConfirmed(picture: Pixels, face: FaceBox, blazeShort: Detect): Promise<boolean> {
  const side = Math.max(face.width, face.height) * AROUND;
  const around = await crop(picture, face.x + face.width / 2, face.y + face.height / 2, side, SHORT_RANGE_SIZE);
  const middle = SHORT_RANGE_SIZE / 2;
  const reach = SHORT_RANGE_SIZE / AROUND / 2;
  return blazeShort(around, SHORT_RANGE_AGREES).some(
    ({ x, y, width, height }) => Math.abs(x + width / 2 - middle) < reach && Math.abs(y + height / 2 - middle) < reach,
  );
}

/** The part of the box that lies inside the picture. */
function clip(face: FaceBox, { width, height }: Pixels): FaceBox {
  const x = Math.max(0, face.x);
  const y = Math.max(0, face.y);
  return { x, y, width: Math.min(width, face.x + face.width) - x, height: Math.min(height, face.y + face.height) - y, score: face.score };
}

/** A box of the picture turned clockwise by `quarters`, in pixels of the picture as it was. */
function turnBack(face: FaceBox, quarters: number, { width, height }: Pixels): FaceBox {
  if (quarters === 1) return { x: face.y, y: height - face.x - face.width, width: face.height, height: face.width, score: face.score };
  if (quarters === 3) return { x: width - face.y - face.height, y: face.x, width: face.height, height: face.width, score: face.score };
  return { ...face, x: width - face.x - face.width, y: height - face.y - face.height };
}
