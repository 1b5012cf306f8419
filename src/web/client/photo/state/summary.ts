import type { FaceRef } from '../../../../images/faceTag';
import type { Box } from '../../../../images/pictureEngine';
import type { ShownFace, VerdictAnswer } from '../../../photo/photoApi';
import type { Face } from './photoState';

export type FaceState = 'open' | 'yes' | 'no' | 'none' | 'covered';

/** What the verdict says of this face; null while there is none. */
export function shownFor(verdict: VerdictAnswer | null, ref: FaceRef): ShownFace | null {
  return verdict?.faces.find((shown) => isSame(shown.face, ref)) ?? null;
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

/** The places to cover so that what is left may be posted. */
export function boxesToCover(faces: readonly Face[], verdict: VerdictAnswer): readonly Box[] {
  return faces.filter((face) => stateOf(shownFor(verdict, face.ref)) === 'no').map(({ box: { x, y, width, height } }) => ({ x, y, width, height }));
}

function isSame(a: FaceRef, b: FaceRef): boolean {
  if (typeof a === 'number' || typeof b === 'number') return a === b;
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
