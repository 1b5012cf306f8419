import type { Box } from './pictureEngine';
import type { SharedFace } from './sharedPictures';

/** Two boxes that share more than this part of the smaller one show one face. */
const SAME = 0.5;

/** Which of the faces that are seen now are those whose names are known: the index of each. */
export function sameFaces(faces: readonly Box[], known: readonly SharedFace[]): readonly { readonly face: number; readonly personId: string }[] {
  return faces.flatMap((face, index) => {
    const same = known.find(({ box }) => isSameFace(face, box));
    return same === undefined ? [] : [{ face: index, personId: same.personId }];
  });
}

export function isSameFace(a: Box, b: Box): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 && (width * height) / Math.min(a.width * a.height, b.width * b.height) > SAME;
}
