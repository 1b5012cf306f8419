import type { FacesOfPicture } from './facesOfPicture';
import type { Box, FaceBox } from './pictureEngine';
import { isSameFace } from './sameFaces';

/** A face of which less than this part is left can't be recognised by it. */
const LEFT_OVER = 0.3;
/**
 * The faces and covers of a part of a picture, in pixels of that part: those that were seen in it now, and those that
 * had been seen before and are still in it. A face that was once found isn't lost by cutting.
 */
export function cropFaces(before: FacesOfPicture, area: Box, after: Pick<FacesOfPicture, 'width' | 'height' | 'faces'>): FacesOfPicture {
  const { width, height } = after;
  const moved = before.faces.flatMap((face): FaceBox[] => {
    const box = withinPart(face, area, { width, height });
    return box === null || sizeOf(box) < LEFT_OVER * sizeOf(face) ? [] : [{ ...box, score: face.score }];
  });
  const kept = moved.filter((face) => !after.faces.some((seen) => isSameFace(face, seen)));
  const covered = before.covered.flatMap((box) => withinPart(box, area, { width, height }) ?? []);
  return { width, height, faces: [...after.faces, ...kept], covered };
}

/** What of the box lies in the part, in its pixels; null when nothing does. */
export function withinPart(box: Box, area: Box, part: { readonly width: number; readonly height: number }): Box | null {
  const left = Math.max(0, box.x - area.x);
  const top = Math.max(0, box.y - area.y);
  const right = Math.min(part.width, box.x + box.width - area.x);
  const bottom = Math.min(part.height, box.y + box.height - area.y);
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}

function sizeOf({ width, height }: Box): number {
  return width * height;
}
