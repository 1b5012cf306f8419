import type { Box } from './pictureEngine';

/** Which face: the index of a face that was found, or a box that the teacher drew. */
export type FaceRef = number | Box;

/**
 * Why somebody can't be recognised. A closed list: it takes one key to choose, and no name can end up in the audit
 * trail through it.
 */
export const NOT_RECOGNISABLE_REASONS = ['fromBehind', 'farAway', 'blurred', 'hidden'] as const;

export type NotRecognisableReason = (typeof NOT_RECOGNISABLE_REASONS)[number];

/**
 * What the teacher says of one face. `elsewhere` is a student who is not in this conversation: the register can't be
 * asked for someone whom we can't name, so that is never a yes. `noFace` is a drawing, a poster or a thing.
 */
export type Who =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'staff' }
  | { readonly kind: 'otherAdult' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'notRecognisable'; readonly reason: NotRecognisableReason }
  | { readonly kind: 'noFace' };

export interface FaceTag {
  readonly face: FaceRef;
  readonly who: Who;
}
