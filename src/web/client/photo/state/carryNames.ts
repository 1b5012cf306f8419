import { withinPart } from '../../../../images/cropFaces';
import type { Box } from '../../../../images/pictureEngine';
import { isSameFace } from '../../../../images/sameFaces';
import type { PreparedAnswer } from '../../../photo/photoApi';
import { plainBox, type Face } from './picture';

/** A drawn face of which less than this part is left is no longer pointed out. */
const LEFT_OVER = 0.5;

/**
 * The faces of another version of a picture, with the answers that were given before. By place only: a face that lies
 * where one lay that was named keeps that name.
 *
 * @param by how far everything moved, in pixels: `{ x: -100, y: 0 }` after 100 pixels were cut off at the left
 */
export function carryNames(before: readonly Face[], by: { readonly x: number; readonly y: number }, after: Pick<PreparedAnswer, 'width' | 'height' | 'faces'>): readonly Face[] {
  const area = { x: -by.x, y: -by.y, width: after.width, height: after.height };
  const moved = before.flatMap((face) => {
    const box = withinPart(face.box, area, after);
    return box === null ? [] : [{ face, box }];
  });
  const found = after.faces.map((box, index): Face => ({ ref: index, box, who: moved.find((old) => isSameFace(old.box, box))?.face.who ?? null }));
  const drawn = moved.flatMap(({ face, box }): Face[] => {
    if (typeof face.ref === 'number' || sizeOf(box) < LEFT_OVER * sizeOf(face.box) || found.some((other) => isSameFace(other.box, box))) return [];
    const ref = plainBox(box);
    return [{ ref, box: ref, who: face.who }];
  });
  return [...found, ...drawn];
}

/** The faces of the whole picture again: what was said last holds, and what lay outside the part is as it was. */
export function restoreNames(whole: Pick<PreparedAnswer, 'width' | 'height' | 'faces'>, wholeFaces: readonly Face[], partFaces: readonly Face[], at: { readonly x: number; readonly y: number }): readonly Face[] {
  const restored = carryNames(partFaces, at, whole);
  const missing = wholeFaces.filter((face) => typeof face.ref !== 'number' && !restored.some(({ box }) => isSameFace(box, face.box)));
  return [...restored.map((face) => (face.who === null ? { ...face, who: wholeFaces.find(({ box }) => isSameFace(box, face.box))?.who ?? null } : face)), ...missing];
}

function sizeOf({ width, height }: Box): number {
  return width * height;
}
