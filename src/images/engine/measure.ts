import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Box, FaceBox, PictureEngine } from '../pictureEngine';
import { loadDetectors } from './detectors';
import { sharedArea } from './mergeBoxes';
import { createProcessPictureEngine } from './processPictureEngine';

type Rectangle = readonly [x: number, y: number, width: number, height: number];

/** Pictures with what can be seen in them: `{images:[{file,count,faces:[[x,y,w,h]],optional,fpIgnore}]}`, files beside it. */
interface Truth {
  readonly images: readonly {
    readonly file: string;
    readonly count: number;
    readonly faces: readonly Rectangle[];
    readonly optional?: readonly Rectangle[];
    /** The picture holds more faces than were marked, so it says nothing about false boxes. */
    readonly fpIgnore?: boolean;
  }[];
}

export interface FaceMeasurement {
  /** Part of all marked faces that was found. */
  readonly recall: number;
  /** Pictures in which fewer faces were found than there are. */
  readonly underCounted: number;
  readonly falseBoxes: number;
  /** Pictures without people in which a face was seen. */
  readonly emptyFlagged: number;
  readonly refused: number;
  /** Mean time for one picture, decoding included, and of one pass of SSD at 512 × 512 in the same run. */
  readonly msPerPicture: number;
  readonly msOfOneSsdPass: number;
  readonly ratioToOneSsdPass: number;
}

/** Measures the engine on pictures with known faces. For the bench; the matching rule is `isSeen`. */
export async function measureFaces(truthFile: string, makeEngine: () => PictureEngine = () => createProcessPictureEngine({ processes: 1 })): Promise<FaceMeasurement> {
  const { images } = JSON.parse(await readFile(truthFile, 'utf8')) as Truth;
  const engine = makeEngine();
  const sum = { faces: 0, hits: 0, underCounted: 0, falseBoxes: 0, emptyFlagged: 0, refused: 0, ms: 0 };
  for (const { file, count, faces, optional = [], fpIgnore = false } of images) {
    const found = await engine.find(await readFile(join(dirname(truthFile), file)));
    if (found.kind === 'refused') {
      sum.refused += 1;
      continue;
    }
    sum.ms += found.ms;
    const { hits, falseBoxes } = match(found.faces, faces.map(toBox), optional.map(toBox));
    sum.faces += faces.length;
    sum.hits += hits;
    if (found.faces.length < count) sum.underCounted += 1;
    if (count === 0 && found.faces.length > 0) sum.emptyFlagged += 1;
    if (count > 0 && !fpIgnore) sum.falseBoxes += falseBoxes;
  }
  await engine.close();
  const msPerPicture = sum.ms / Math.max(1, images.length - sum.refused);
  const msOfOneSsdPass = await ssdPass();
  return {
    recall: sum.hits / Math.max(1, sum.faces),
    underCounted: sum.underCounted,
    falseBoxes: sum.falseBoxes,
    emptyFlagged: sum.emptyFlagged,
    refused: sum.refused,
    msPerPicture,
    msOfOneSsdPass,
    ratioToOneSsdPass: msPerPicture / msOfOneSsdPass,
  };
}

/** Each found face is given to the marked face that it fits best, one to one. */
export function match(found: readonly FaceBox[], faces: readonly Box[], optional: readonly Box[]): { readonly hits: number; readonly falseBoxes: number } {
  const pairs = found
    .flatMap((box, a) => faces.map((face, b) => ({ a, b, overlap: overlap(box, face), fits: isSeen(box, face) })))
    .filter(({ fits }) => fits)
    .sort((one, other) => other.overlap - one.overlap);
  const usedBoxes = new Set<number>();
  const usedFaces = new Set<number>();
  for (const { a, b } of pairs) {
    if (usedBoxes.has(a) || usedFaces.has(b)) continue;
    usedBoxes.add(a);
    usedFaces.add(b);
  }
  const falseBoxes = found.filter((box, index) => !usedBoxes.has(index) && !optional.some((face) => isSeen(box, face))).length;
  return { hits: usedFaces.size, falseBoxes };
}

/** A box shows a face when they overlap by 0.3, or when its centre lies in the face and its area is 0.25–6 times the face's. */
function isSeen(box: Box, face: Box): boolean {
  if (overlap(box, face) >= 0.3) return true;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const ratio = (box.width * box.height) / (face.width * face.height);
  return x >= face.x && x <= face.x + face.width && y >= face.y && y <= face.y + face.height && ratio >= 0.25 && ratio <= 6;
}

function overlap(a: Box, b: Box): number {
  const shared = sharedArea(a, b);
  return shared / (a.width * a.height + b.width * b.height - shared);
}

function toBox([x, y, width, height]: Rectangle): Box {
  return { x, y, width, height };
}

/** Milliseconds of one pass of SSD at 512 × 512 in this process: the median of five on a grey square, after two to warm up. */
export async function ssdPass(): Promise<number> {
  const { ssd } = await loadDetectors();
  const square = { data: new Uint8Array(512 * 512 * 3).fill(128), width: 512, height: 512 };
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    ssd(square, 0.3);
    return performance.now() - start;
  });
  const [, , median = 0] = times.slice(2).sort((a, b) => a - b);
  return median;
}
