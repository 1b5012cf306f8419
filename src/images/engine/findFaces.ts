import type { Box, FaceBox } from '../pictureEngine';
import { candidatesIn, FIRST } from './candidates';
import { isFaceAt } from './closerLook';
import type { Detectors } from './detectors';
import { gather } from './evidence';
import { eyesOf } from './eyes';
import { judge } from './judge';
import { lighten } from './lighten';
import { isSurelyUpright, turnBack, turnedToFaces } from './lostRotation';
import { mergeBoxes } from './mergeBoxes';
import type { Pixels } from './pixels';

/** Scores that count at a quick look, where nothing is weighed. */
const QUICK_SCORES = { ssd: 0.3, blaze: 0.45 } as const;
const QUICKEST = 384;
const QUICK = 512;

/** How a look is done; made once by `faceFinder`. */
export interface FaceFinder {
  /** All faces, in pixels of `picture`. When none is certain the picture may have lost its rotation, so it is turned too. */
  find(picture: Pixels): Promise<FaceBox[]>;
  /** All faces of a picture of which it is certain how it should be held. */
  findUpright(picture: Pixels): Promise<FaceBox[]>;
  /** One look, to compare pictures by. @param isOneOfMany at the lowest cost */
  quickLook(picture: Pixels, isOneOfMany: boolean): Promise<FaceBox[]>;
  /** Whether any of the networks, shown this place enlarged, sees a face in it. */
  isFaceAt(picture: Pixels, place: Box): Promise<boolean>;
}

/**
 * SSD and BlazeFace miss different faces and see different things for faces. So both look at several scales, small ones
 * only where something gives reason to, what they saw at one place is weighed together, and what is doubtful is looked
 * at once more, enlarged.
 */
export function faceFinder(detectors: Detectors, { blazeFaceOnly = false }: { readonly blazeFaceOnly?: boolean } = {}): FaceFinder {
  const withSsd = !blazeFaceOnly;
  const eyes = eyesOf(detectors, { withSsd });
  return {
    async find(asGiven) {
      const picture = lighten(asGiven);
      const candidates = await candidatesIn(picture, eyes);
      const upright = await judge(picture, candidates, eyes);
      const turned = isSurelyUpright(candidates) ? null : await turnedToFaces(picture, eyes);
      if (turned === null) return upright;
      const faces = await judge(turned.picture, await candidatesIn(turned.picture, eyes), eyes);
      return mergeBoxes([...upright, ...faces.map((face) => turnBack(face, turned.quarters, picture))]);
    },
    async findUpright(asGiven) {
      const picture = lighten(asGiven);
      return judge(picture, await candidatesIn(picture, eyes), eyes);
    },
    async quickLook(asGiven, isOneOfMany) {
      const picture = lighten(asGiven);
      const looks = FIRST.filter(({ longest }) => longest === QUICKEST || (longest === QUICK && !isOneOfMany));
      return gather([...(await eyes.seeWhole(picture)), ...(await eyes.see(picture, looks))])
        .filter(({ ssd, blaze, whole }) => ssd >= QUICK_SCORES.ssd || blaze >= QUICK_SCORES.blaze || whole > 0)
        .map(({ box }) => box);
    },
    isFaceAt: (picture, place) => isFaceAt(picture, place, detectors, { withSsd }),
  };
}
