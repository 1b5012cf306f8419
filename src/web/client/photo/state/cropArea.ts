import type { Box } from '../../../../images/pictureEngine';
import { SMALLEST_SIDE } from '../../../photo/photoApi';
import { clamp, type Point, type Size } from './plane';

export const CORNERS = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const;
export type Corner = (typeof CORNERS)[number];

export function cornerOf(area: Box, corner: Corner): Point {
  return { x: isLeft(corner) ? area.x : area.x + area.width, y: isTop(corner) ? area.y : area.y + area.height };
}

/** The corner that lies nearest to a point: one click there moves it. */
export function nearestCorner(area: Box, point: Point): Corner {
  const distance = (corner: Corner): number => {
    const { x, y } = cornerOf(area, corner);
    return Math.hypot(x - point.x, y - point.y);
  };
  return CORNERS.toSorted((a, b) => distance(a) - distance(b))[0] ?? 'topLeft';
}

/** The area with one corner elsewhere, in whole pixels, within the picture and never too small; the opposite corner stays. */
export function withCorner(area: Box, corner: Corner, to: Point, picture: Size): Box {
  const [left, width] = side(isLeft(corner), area.x, area.x + area.width, to.x, picture.width);
  const [top, height] = side(isTop(corner), area.y, area.y + area.height, to.y, picture.height);
  return { x: left, y: top, width, height };
}

export function movedArea(area: Box, by: Point, picture: Size): Box {
  return { ...area, x: clamp(Math.round(area.x + by.x), 0, picture.width - area.width), y: clamp(Math.round(area.y + by.y), 0, picture.height - area.height) };
}

/** What an arrow key moves, in pixels; null for any other key. */
export function arrowStep(key: string, picture: Size): Point | null {
  const step = Math.max(4, Math.round(Math.min(picture.width, picture.height) / 50));
  return { ArrowLeft: { x: -step, y: 0 }, ArrowRight: { x: step, y: 0 }, ArrowUp: { x: 0, y: -step }, ArrowDown: { x: 0, y: step } }[key] ?? null;
}

function side(isFirst: boolean, first: number, last: number, to: number, length: number): [from: number, size: number] {
  const smallest = Math.min(SMALLEST_SIDE, length);
  if (isFirst) {
    const from = clamp(Math.round(to), 0, last - smallest);
    return [from, last - from];
  }
  return [first, clamp(Math.round(to), first + smallest, length) - first];
}

function isLeft(corner: Corner): boolean {
  return corner === 'topLeft' || corner === 'bottomLeft';
}

function isTop(corner: Corner): boolean {
  return corner === 'topLeft' || corner === 'topRight';
}
