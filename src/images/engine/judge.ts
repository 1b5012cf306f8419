import type { FaceBox } from '../pictureEngine';
import { SMALL, smallestSide } from './candidates';
import type { Candidate } from './evidence';
import { enough, odds, type Eyes } from './eyes';
import { mergeBoxes } from './mergeBoxes';
import type { Pixels } from './pixels';

/** Places that are looked at enlarged, the likeliest first. Of the others this is enough. */
const MOST_CLOSER = 60;
const ENOUGH_UNSEEN = -0.5;
/** Faces below this size at SSD's largest scale are BlazeFace's alone: that SSD doesn't see them says nothing. */
const TINY_BELOW = 15;
/** Its scores for those: to be looked at enlarged, not to need it, at a second scale too, and enlarged. */
const TINY = {
  amongPeople: { lowest: 0.25, unseen: 0.55, second: 0.35, closer: 0.4, closerOfTwo: 0.2 },
  elsewhere: { lowest: 0.3, unseen: 0.55, second: 0.35, closer: 0.5, closerOfTwo: 0.5 },
} as const;

/** The faces among the candidates. */
export async function judge(picture: Pixels, candidates: readonly Candidate[], eyes: Eyes): Promise<FaceBox[]> {
  const longest = Math.max(picture.width, picture.height);
  const where = candidates.some((one) => one.whole > 0 || eyes.atFirst(one) >= odds.surelySomebody) ? 'amongPeople' : 'elsewhere';
  let looked = 0;
  const closer = async (one: Candidate, isTiny: boolean) => (looked++ < MOST_CLOSER ? eyes.seeCloser(picture, one.box, isTiny) : null);

  const isTinyFace = async (one: Candidate): Promise<boolean> => {
    const least = TINY[where];
    if (one.blaze < least.lowest) return false;
    const seen = await closer(one, true);
    if (seen === null) return one.blaze >= least.unseen || one.secondBlaze >= least.second;
    return seen.full >= (one.secondBlaze >= least.second ? least.closerOfTwo : least.closer);
  };
  const isFace = async (one: Candidate): Promise<boolean> => {
    if (one.whole > 0) return true;
    if ((smallestSide(one.box) * SMALL.longest) / longest < TINY_BELOW) return isTinyFace(one);
    const first = eyes.atFirst(one);
    if (first >= odds.certain || first < odds.hopeless) return first >= odds.certain;
    const seen = await closer(one, false);
    return seen === null ? first >= ENOUGH_UNSEEN : eyes.closer(one, seen) >= enough[where];
  };

  const faces: FaceBox[] = [];
  for (const one of [...candidates].sort((a, b) => eyes.atFirst(b) - eyes.atFirst(a))) if (await isFace(one)) faces.push(one.box);
  return mergeBoxes(faces);
}
