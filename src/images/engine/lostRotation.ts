import type { FaceBox } from '../pictureEngine';
import { gather, type Candidate, type Sighting } from './evidence';
import { enough, type Eyes } from './eyes';
import { turn } from './input/resize';
import type { Look } from './looks';
import { mergeBoxes } from './mergeBoxes';
import type { Pixels } from './pixels';

/** Of people the right way up one nearly always scores this; sideways and upside down, hardly anybody. */
const SURE = { ssd: 0.95, blaze: 0.8, whole: 0.85 } as const;
/** Cheap, and good at telling which way is up. */
const LOOK: Look = { by: 'blaze', longest: 512 };
const CLEARLY_BETTER = 1.25;
/** At least one thing that looks somewhat like a face. */
const LEAST_STRENGTH = 0.25;
const MOST_TO_CONFIRM = 4;

/** Whether what was seen proves that the picture is held the right way up. */
export function isSurelyUpright(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ ssd, blaze, whole }) => ssd >= SURE.ssd || blaze >= SURE.blaze || whole >= SURE.whole);
}

export interface Turned {
  readonly picture: Pixels;
  /** Clockwise, of what was given. */
  readonly quarters: number;
}

/** The picture turned so that there are clearer faces in it than as it was given; null when there is no such turn. */
export async function turnedToFaces(picture: Pixels, eyes: Eyes): Promise<Turned | null> {
  const see = async (turned: Pixels): Promise<Sighting[]> => [...(await eyes.seeWhole(turned)), ...(await eyes.see(turned, [LOOK]))];
  let strongest = Math.max(LEAST_STRENGTH, CLEARLY_BETTER * strength(await see(picture)));
  let best: { readonly turned: Turned; readonly seen: readonly Sighting[] } | null = null;
  for (const quarters of [1, 2, 3]) {
    const turned = { picture: await turn(picture, quarters), quarters };
    const seen = await see(turned.picture);
    if (strength(seen) <= strongest) continue;
    strongest = strength(seen);
    best = { turned, seen };
  }
  if (best === null) return null;
  // Lines of text on their side look like faces from afar.
  for (const one of gather(best.seen).slice(0, MOST_TO_CONFIRM)) {
    if (eyes.closer(one, await eyes.seeCloser(best.turned.picture, one.box, false)) >= enough.amongPeople) return best.turned;
  }
  return null;
}

/** How much like faces the clearest sightings are, together. */
function strength(sightings: readonly Sighting[]): number {
  return mergeBoxes(sightings)
    .slice(0, 10)
    .reduce((sum, { score }) => sum + Math.max(0, score - 0.3), 0);
}

/** A box of the picture turned clockwise by `quarters`, in pixels of the picture as it was. */
export function turnBack(face: FaceBox, quarters: number, { width, height }: Pixels): FaceBox {
  if (quarters === 1) return { x: face.y, y: height - face.x - face.width, width: face.height, height: face.width, score: face.score };
  if (quarters === 3) return { x: width - face.y - face.height, y: face.x, width: face.height, height: face.width, score: face.score };
  return { ...face, x: width - face.x - face.width, y: height - face.y - face.height };
}
