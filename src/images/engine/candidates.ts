import type { Box } from '../pictureEngine';
import { gather, type Candidate } from './evidence';
import { odds, type Eyes } from './eyes';
import type { Look } from './looks';
import type { Pixels } from './pixels';

/** Sees nearly all faces that are not small, at little cost. */
export const FIRST: readonly Look[] = [
  { by: 'ssd', longest: 512 },
  { by: 'blaze', longest: 192 },
  { by: 'blaze', longest: 384 },
  { by: 'blaze', longest: 768 },
];
/** SSD sees nothing of faces that are small here. */
export const SMALL: Look = { by: 'ssd', longest: 960 };
const SMALLER: Look = { by: 'blaze', longest: 1280 };
/** For tiny faces, in pictures that hold more pixels than was looked at so far. */
const TINY: Look = { by: 'blaze', longest: 1920 };
const TINIEST: Look = { by: 'blaze', longest: 2560 };
const TINY_FROM = 1600;
const TINIEST_FROM = 2000;
/** Something like a face of this size at the scale of a next look, and there may be more that only that look sees. */
const REASON = { forSmall: 50, forSmaller: 30, forTiny: 40 } as const;

/** All places that may be a face. Looks for small ones are done where something gives reason to, or nothing certain was seen. */
export async function candidatesIn(picture: Pixels, eyes: Eyes): Promise<Candidate[]> {
  const longest = Math.max(picture.width, picture.height);
  const sightings = [...(await eyes.seeWhole(picture)), ...(await eyes.see(picture, FIRST))];
  let candidates = gather(sightings);
  const lookMore = async (look: Look, smallerThan: number, scale = look.longest): Promise<boolean> => {
    const isCertain = candidates.some((one) => one.whole > 0 || eyes.atFirst(one) >= odds.certain);
    const isSmall = candidates.some((one) => eyes.atFirst(one) >= odds.likeAFace && (smallestSide(one.box) * scale) / longest < smallerThan);
    if (isCertain && !isSmall) return false;
    sightings.push(...(await eyes.see(picture, [look])));
    candidates = gather(sightings);
    return true;
  };
  const lookedForSmall = await lookMore(SMALL, REASON.forSmall);
  if (longest > TINY_FROM) await lookMore(longest > TINIEST_FROM ? TINIEST : TINY, REASON.forTiny, TINIEST.longest);
  else if (lookedForSmall) await lookMore(SMALLER, REASON.forSmaller);
  return candidates;
}

export function smallestSide({ width, height }: Box): number {
  return Math.min(width, height);
}
