import type { Box } from '../../../../images/pictureEngine';
import { clamp, type Point, type Size } from './plane';

/** Smaller is a slip of the hand, not a face. In pixels of the picture. */
export const SMALLEST_BOX = 8;

/** The box between two corners, in whole pixels, cut off at the picture's edges. */
export function boxBetween(a: Point, b: Point, picture: Size): Box {
  const left = clamp(Math.round(Math.min(a.x, b.x)), 0, picture.width);
  const top = clamp(Math.round(Math.min(a.y, b.y)), 0, picture.height);
  const right = clamp(Math.round(Math.max(a.x, b.x)), 0, picture.width);
  const bottom = clamp(Math.round(Math.max(a.y, b.y)), 0, picture.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Where a box begins that is drawn with the keyboard: in the middle, about the size of a face. */
export function firstBox(picture: Size): Box {
  const side = Math.max(SMALLEST_BOX, Math.round(Math.min(picture.width, picture.height) / 5));
  return { x: Math.round((picture.width - side) / 2), y: Math.round((picture.height - side) / 2), width: side, height: side };
}

/** The box that one click puts around a point: as large as the box that was there, or about the size of a face. */
export function boxAround(point: Point, like: Box | null, picture: Size): Box {
  const { width, height } = like ?? firstBox(picture);
  return { x: clamp(Math.round(point.x - width / 2), 0, picture.width - width), y: clamp(Math.round(point.y - height / 2), 0, picture.height - height), width, height };
}

/** The box a step larger (`by` 1) or smaller (-1) around its own middle. */
export function resizedBox(box: Box, by: 1 | -1, picture: Size): Box {
  const side = (length: number, most: number): number => clamp(Math.round(by === 1 ? length * 1.25 : length / 1.25), SMALLEST_BOX, most);
  const size = { width: side(box.width, picture.width), height: side(box.height, picture.height) };
  return boxAround({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, { ...box, ...size }, picture);
}

/** Arrow keys move, with Shift they resize; null for any other key. */
export function movedBox(box: Box, key: string, resize: boolean, picture: Size): Box | null {
  const step = Math.max(4, Math.round(Math.min(picture.width, picture.height) / 50));
  const direction = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[key];
  if (direction === undefined) return null;
  const [dx = 0, dy = 0] = direction;
  if (resize) {
    return {
      ...box,
      width: clamp(box.width + dx, SMALLEST_BOX, picture.width - box.x),
      height: clamp(box.height + dy, SMALLEST_BOX, picture.height - box.y),
    };
  }
  return { ...box, x: clamp(box.x + dx, 0, picture.width - box.width), y: clamp(box.y + dy, 0, picture.height - box.height) };
}
