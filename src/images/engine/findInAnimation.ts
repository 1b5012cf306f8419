import type { FaceBox } from '../pictureEngine';
import type { OpenPicture } from './input/openPicture';
import { resize } from './input/resize';
import type { Pixels } from './pixels';

/** Frames are compared at this size. */
const COMPARED = 48;
/** A frame counts as another one when some spot of it changed by more than this, of 255. */
const CHANGED = 24;
/** Frames that are looked at fully: those with the most faces at the fast look, or a few more when it saw nobody. */
const LOOKED_AT_FULLY = { whenSeen: 2, whenNobodySeen: 4 } as const;

export interface FramesWithFaces {
  readonly picture: Pixels;
  readonly faces: readonly FaceBox[];
}

/**
 * Looks at every frame that differs from the one before it, and gives the frame with the most faces. `fast` is a
 * quick look that finds most faces; `full` finds all.
 */
export async function findInAnimation(
  opened: OpenPicture,
  longest: number,
  fast: (picture: Pixels) => Promise<FaceBox[]>,
  full: (picture: Pixels) => Promise<FaceBox[]>,
): Promise<FramesWithFaces> {
  const counted: { readonly index: number; readonly count: number }[] = [];
  let before: Pixels | null = null;
  for (let index = 0; index < opened.frames; index += 1) {
    const picture = await opened.frame(index, longest);
    const small = await resize(picture, COMPARED);
    if (before !== null && !differs(before, small)) continue;
    before = small;
    counted.push({ index, count: (await fast(picture)).length });
  }

  const most = counted.some(({ count }) => count > 0) ? LOOKED_AT_FULLY.whenSeen : LOOKED_AT_FULLY.whenNobodySeen;
  let best: FramesWithFaces | null = null;
  for (const { index } of counted.sort((a, b) => b.count - a.count).slice(0, most)) {
    const picture = await opened.frame(index, longest);
    const faces = await full(picture);
    if (best === null || faces.length > best.faces.length) best = { picture, faces };
  }
  return best ?? { picture: await opened.frame(0, longest), faces: [] };
}

function differs(a: Pixels, b: Pixels): boolean {
  return a.data.some((value, index) => Math.abs(value - (b.data[index] ?? 0)) > CHANGED);
}
