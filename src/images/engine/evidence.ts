import type { FaceBox } from '../pictureEngine';
import { isSameFace } from './mergeBoxes';

export type Eye = 'ssd' | 'blaze' | 'whole';

/** A box that one look saw, in pixels of the picture. */
export interface Sighting extends FaceBox {
  /** Which network saw it; `whole`: the short-range one, shown the whole picture. */
  readonly by: Eye;
}

/** A place where one or more looks saw something like a face. */
export interface Candidate {
  /** The box with the highest score of all that saw it. */
  readonly box: FaceBox;
  /** The highest score of SSD, the two highest of BlazeFace at its several scales, and that of a look at the whole; 0 when it saw nothing. */
  readonly ssd: number;
  readonly blaze: number;
  readonly secondBlaze: number;
  readonly whole: number;
}

/** What each network says of a place when it is shown it enlarged; 0 when it sees nothing there. */
export interface Closer {
  readonly short: number;
  readonly ssd: number;
  readonly full: number;
}

/** Puts together what the looks saw at the same place, best first. */
export function gather(sightings: readonly Sighting[]): Candidate[] {
  const groups: (readonly [Sighting, ...Sighting[]])[] = [];
  for (const sighting of [...sightings].sort((a, b) => b.score - a.score)) {
    const at = groups.findIndex(([best]) => isSameFace(best, sighting));
    const group = groups[at];
    if (group === undefined) groups.push([sighting]);
    else groups[at] = [...group, sighting];
  }
  return groups.map((group) => {
    const [{ x, y, width, height, score }] = group;
    const scores = (by: Eye): number[] => group.filter((one) => one.by === by).map((one) => one.score);
    const [blaze = 0, secondBlaze = 0] = scores('blaze');
    const [ssd = 0] = scores('ssd');
    const [whole = 0] = scores('whole');
    return { box: { x, y, width, height, score }, ssd, blaze, secondBlaze, whole };
  });
}

/** In which way the scores weigh; the weights were fitted on photographs that were made darker, smaller, tilted and the like. */
interface Weights {
  readonly ssd: number;
  readonly blaze: number;
  readonly secondBlaze: number;
  readonly short: number;
  readonly ssdCloser: number;
  readonly fullCloser: number;
  readonly offset: number;
}

const AT_FIRST = { ssd: 0.9, blaze: 0.6, secondBlaze: 0.4, short: 0, ssdCloser: 0, fullCloser: 0, offset: 0.9 } as const satisfies Weights;
const CLOSER = { ssd: 0.56, blaze: 0.64, secondBlaze: 0, short: 0.18, ssdCloser: 0.28, fullCloser: 0.1, offset: 1.02 } as const satisfies Weights;
/** The same for BlazeFace alone, which then has more to say. */
const AT_FIRST_WITHOUT_SSD = { ssd: 0, blaze: 1.4, secondBlaze: 1, short: 0, ssdCloser: 0, fullCloser: 0, offset: 0 } as const satisfies Weights;
const CLOSER_WITHOUT_SSD = { ssd: 0, blaze: 1.7, secondBlaze: 0, short: 0.8, ssdCloser: 0, fullCloser: 0.2, offset: 0.2 } as const satisfies Weights;

export interface Weighing {
  /** How likely a face is by what was seen so far, as a logarithm of odds: 0 is even. */
  atFirst(candidate: Candidate): number;
  /** The same when the place was looked at enlarged as well. */
  closer(candidate: Candidate, closer: Closer): number;
}

export function weighing({ withSsd }: { readonly withSsd: boolean }): Weighing {
  const [first, then] = withSsd ? [AT_FIRST, CLOSER] : [AT_FIRST_WITHOUT_SSD, CLOSER_WITHOUT_SSD];
  return {
    atFirst: ({ ssd, blaze, secondBlaze }) => first.ssd * logOdds(ssd) + first.blaze * logOdds(blaze) + first.secondBlaze * logOdds(secondBlaze) + first.offset,
    closer: ({ ssd, blaze }, seen) =>
      then.ssd * logOdds(ssd) + then.blaze * logOdds(blaze) + then.short * logOdds(seen.short) + then.ssdCloser * logOdds(seen.ssd) + then.fullCloser * logOdds(seen.full) + then.offset,
  };
}

/** Limited at both ends: that a network saw nothing, or is quite sure, doesn't settle it. */
function logOdds(score: number): number {
  const limited = Math.min(0.995, Math.max(0.02, score));
  return Math.log(limited / (1 - limited));
}
