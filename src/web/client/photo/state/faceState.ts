import type { FaceRef } from '../../../../images/faceTag';
import type { Box } from '../../../../images/pictureEngine';
import type { ShownFace, VerdictAnswer } from '../../../photo/photoApi';
import { isFaceCovered, isReady, plainBox, type Face, type Picture, type Version } from './picture';

export type FaceState = 'open' | 'yes' | 'no' | 'none' | 'covered';

/** What the verdict says of this face; null while there is none. */
export function shownFor(verdict: VerdictAnswer | null, ref: FaceRef): ShownFace | null {
  return verdict?.faces.find((shown) => isSame(shown.face, ref)) ?? null;
}

/** The same of a face on the screen: what is covered is told without asking, and what wasn't answered has no verdict. */
export function shownOn(version: Version, face: Face, verdict: VerdictAnswer | null): ShownFace | null {
  if (isFaceCovered(version, face)) return { kind: 'covered', face: face.ref };
  return face.who === null ? null : shownFor(verdict, face.ref);
}

export function stateOf(shown: ShownFace | null): FaceState {
  switch (shown?.kind) {
    case 'yes':
      return 'yes';
    case 'no':
    case 'cannotCheck':
      return 'no';
    case 'noStudent':
    case 'notRecognisable':
      return 'none';
    case 'covered':
      return 'covered';
    case 'untagged':
    case undefined:
      return 'open';
  }
}

/** The places to cover so that what is left may go: faces without consent, and those about which nothing was said. */
export function boxesToCover(picture: Picture, verdict: VerdictAnswer | null): readonly Box[] {
  if (!isReady(picture)) return [];
  const { version, faces } = picture;
  const isToCover = (face: Face): boolean => (face.who === null ? !isFaceCovered(version, face) : stateOf(shownOn(version, face, verdict)) === 'no');
  return faces.filter(isToCover).map(({ box }) => plainBox(box));
}

function isSame(a: FaceRef, b: FaceRef): boolean {
  if (typeof a === 'number' || typeof b === 'number') return a === b;
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
