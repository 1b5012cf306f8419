import type { Box, FaceBox } from '../pictureEngine';
import type { Detect, Detectors } from './detectors';
import type { Closer } from './evidence';
import { crop } from './input/resize';
import type { Pixels } from './pixels';

/** The place is shown with this many times its size around it, at so many pixels a side. */
const AROUND = 2;
const SHOWN_AT = 128;
/** What is seen elsewhere than in the middle, or is much larger or smaller than the place, is something else. */
const REACH = 30;
const SMALLEST = 25;
const LARGEST = 110;
const LOWEST_SCORE = 0.05;
/** A covered place that scores this still looks like a face. The short-range network takes any patch for half a face. */
const STILL_A_FACE = { ssd: 0.5, full: 0.5, short: 0.7 } as const;

/** Shows each network a place enlarged. Without SSD only BlazeFace looks; of a tiny place, only its full range, which knows those. */
export async function closerLook(picture: Pixels, place: Box, detectors: Detectors, { withSsd, isTiny }: { readonly withSsd: boolean; readonly isTiny: boolean }): Promise<Closer> {
  const shown = await around(picture, place, AROUND);
  const best = (detect: Detect): number => Math.max(0, ...detect(shown, LOWEST_SCORE).filter(isInTheMiddle).map(({ score }) => score));
  return {
    full: best(detectors.blazeFull),
    short: isTiny ? 0 : best(detectors.blazeShort),
    ssd: isTiny || !withSsd ? 0 : best(detectors.ssd),
  };
}

/** Whether any network sees a face at this place, shown in two sizes. */
export async function isFaceAt(picture: Pixels, place: Box, detectors: Detectors, { withSsd }: { readonly withSsd: boolean }): Promise<boolean> {
  for (const wide of [AROUND, 1.4 * AROUND]) {
    const shown = await around(picture, place, wide);
    const sees = (detect: Detect, atLeast: number): boolean => detect(shown, atLeast).some(isInTheMiddle);
    if (sees(detectors.blazeFull, STILL_A_FACE.full) || sees(detectors.blazeShort, STILL_A_FACE.short)) return true;
    if (withSsd && sees(detectors.ssd, STILL_A_FACE.ssd)) return true;
  }
  return false;
}

function around(picture: Pixels, { x, y, width, height }: Box, times: number): Promise<Pixels> {
  return crop(picture, x + width / 2, y + height / 2, Math.max(width, height) * times, SHOWN_AT);
}

function isInTheMiddle({ x, y, width, height }: FaceBox): boolean {
  const middle = SHOWN_AT / 2;
  return Math.abs(x + width / 2 - middle) < REACH && Math.abs(y + height / 2 - middle) < REACH && width > SMALLEST && width < LARGEST;
}
