import type { Box } from '../pictureEngine';
import { closerLook } from './closerLook';
import type { Detectors } from './detectors';
import { weighing, type Closer, type Sighting, type Weighing } from './evidence';
import { lookAt, lookAtWhole, type Look } from './looks';
import type { Pixels } from './pixels';

/** The networks that may be used, and how what they see is weighed. */
export interface Eyes extends Weighing {
  /** What these looks see. */
  see(picture: Pixels, looks: readonly Look[]): Promise<Sighting[]>;
  /** Faces that fill the picture. */
  seeWhole(picture: Pixels): Promise<Sighting[]>;
  seeCloser(picture: Pixels, place: Box, isTiny: boolean): Promise<Closer>;
}

/** Log odds of a face. From the first it is certain, below the last it is none; between them the place is looked at enlarged. */
export const odds = { certain: 1.2, likeAFace: -1.5, hopeless: -2.5, surelySomebody: 2.5 } as const;

/**
 * What is enough for a place that was looked at enlarged. Where there is somebody there are more, and a missed face is
 * worse than a false one; an empty picture shouldn't ask questions.
 */
export const enough = { amongPeople: -2, elsewhere: -0.2 } as const;

export function eyesOf(detectors: Detectors, { withSsd }: { readonly withSsd: boolean }): Eyes {
  return {
    ...weighing({ withSsd }),
    async see(picture, looks) {
      const sightings: Sighting[] = [];
      for (const look of looks) if (withSsd || look.by === 'blaze') sightings.push(...(await lookAt(picture, look, detectors)));
      return sightings;
    },
    seeWhole: (picture) => lookAtWhole(picture, detectors),
    seeCloser: (picture, place, isTiny) => closerLook(picture, place, detectors, { withSsd, isTiny }),
  };
}
