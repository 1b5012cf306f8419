import type { FaceBox } from '../pictureEngine';
import type { Detectors } from './detectors';
import type { Sighting } from './evidence';
import { crop, resize } from './input/resize';
import { mergeBoxes } from './mergeBoxes';
import type { Pixels } from './pixels';
import { tiles } from './tiles';

/** One look at the picture: scaled to `longest` pixels at its longest side. */
export interface Look {
  readonly by: 'ssd' | 'blaze';
  readonly longest: number;
}

/** Below these scores there is only noise. */
const LOWEST_SCORE = { ssd: 0.1, blaze: 0.15 } as const;
/** Smallest side of a box in pixels at the look's own scale. */
const SMALLEST = { ssd: 10, blaze: 7 } as const;
const MOST_SIGHTINGS = 150;
/** A network's memory grows with what it sees at once, so a larger picture is looked at in parts, which overlap by more than a face. */
const LARGEST_PART = 1280;
const LARGEST_TILE = 1024;
const OVERLAP = 60;
/** A small picture is looked at larger than it is, up to this; beyond it there is nothing more to see. */
const MOST_ENLARGED = 3;

/** What one look sees, in pixels of the picture. */
export async function lookAt(picture: Pixels, { by, longest }: Look, detectors: Detectors): Promise<Sighting[]> {
  const scaled = await resize(picture, Math.min(longest, MOST_ENLARGED * Math.max(picture.width, picture.height)));
  const detect = by === 'ssd' ? detectors.ssd : detectors.blazeFull;
  const parts = longest > LARGEST_PART ? tiles(scaled, LARGEST_TILE, OVERLAP) : [{ pixels: scaled, x: 0, y: 0 }];
  const seen = parts.flatMap(({ pixels, x, y }) => detect(pixels, LOWEST_SCORE[by]).map((face) => ({ ...face, x: face.x + x, y: face.y + y })));
  return within(picture, mergeBoxes(seen.filter(({ width, height }) => Math.min(width, height) >= SMALLEST[by])), picture.width / scaled.width, by);
}

const WHOLE_AT = 128;
const WHOLE_SCORE = 0.6;
/** Of the longest side: what the short-range network knows are faces near the camera. */
const WHOLE_SIZE = 0.3;
/** As it is, and with room around it, for a face that is cut off by the border. */
const ROOM = [1, 1.35] as const;

/** Faces that fill the picture, which the other looks don't know for what they are. */
export async function lookAtWhole(picture: Pixels, { blazeShort }: Detectors): Promise<Sighting[]> {
  const longest = Math.max(picture.width, picture.height);
  const sightings: Sighting[] = [];
  for (const room of ROOM) {
    const side = longest * room;
    const scale = side / WHOLE_AT;
    const [left, top] = [picture.width / 2 - side / 2, picture.height / 2 - side / 2];
    const seen = mergeBoxes(blazeShort(await crop(picture, picture.width / 2, picture.height / 2, side, WHOLE_AT), WHOLE_SCORE)).filter(({ width }) => width > WHOLE_SIZE * WHOLE_AT);
    sightings.push(...within(picture, seen.map((face) => ({ ...face, x: face.x + left / scale, y: face.y + top / scale })), scale, 'whole'));
  }
  return sightings;
}

/** The boxes at the picture's own scale, as far as they lie in it. */
function within({ width, height }: Pixels, boxes: readonly FaceBox[], scale: number, by: Sighting['by']): Sighting[] {
  return boxes.slice(0, MOST_SIGHTINGS).flatMap((box) => {
    const left = Math.max(0, box.x * scale);
    const top = Math.max(0, box.y * scale);
    const right = Math.min(width, (box.x + box.width) * scale);
    const bottom = Math.min(height, (box.y + box.height) * scale);
    return right > left && bottom > top ? [{ x: left, y: top, width: right - left, height: bottom - top, score: box.score, by }] : [];
  });
}
