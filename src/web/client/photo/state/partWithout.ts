import type { Box } from '../../../../images/pictureEngine';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Hair, neck and shoulders around a face, in parts of it. */
const AROUND = { sides: 0.5, above: 0.5, below: 0.8 };
/** With more to leave out there is no sensible part, and the search takes too long. */
const MOST_LEFT_OUT = 8;
/** A smaller part of the picture is no picture any more. */
const SMALLEST_PART = 0.15;

/**
 * The part of a picture to begin with when it is cut: as many of the faces that may stay as possible and none that may
 * not, and of those parts the largest. Null when there is no such part.
 */
export function partWithout(picture: Size, leaveOut: readonly Box[], keep: readonly Box[]): Box | null {
  if (leaveOut.length === 0 || leaveOut.length > MOST_LEFT_OUT) return null;
  const outside = leaveOut.map((box) => widened(box, picture));
  const [xs, ys] = [edges(outside.map(({ x, width }) => [x, x + width]), picture.width), edges(outside.map(({ y, height }) => [y, y + height]), picture.height)];
  let best: { readonly part: Box; readonly score: number } | null = null;
  for (const [left, right] of pairs(xs)) {
    for (const [top, bottom] of pairs(ys)) {
      const part = { x: left, y: top, width: right - left, height: bottom - top };
      if (outside.some((box) => overlap(part, box))) continue;
      const share = (part.width * part.height) / (picture.width * picture.height);
      const score = keep.filter((box) => holds(part, box)).length + share;
      if (share >= SMALLEST_PART && (best === null || score > best.score)) best = { part, score };
    }
  }
  // A part in which nobody of them is left shows nothing that was meant.
  return best === null || (keep.length > 0 && best.score < 1) ? null : best.part;
}

function widened({ x, y, width, height }: Box, picture: Size): Box {
  const [left, top] = [Math.max(0, x - AROUND.sides * width), Math.max(0, y - AROUND.above * height)];
  const [right, bottom] = [Math.min(picture.width, x + (1 + AROUND.sides) * width), Math.min(picture.height, y + (1 + AROUND.below) * height)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function edges(sides: readonly (readonly [number, number])[], length: number): readonly number[] {
  return [...new Set([0, length, ...sides.flatMap(([from, to]) => [Math.ceil(to), Math.floor(from)])])].sort((a, b) => a - b);
}

function pairs(values: readonly number[]): readonly (readonly [number, number])[] {
  return values.flatMap((low, index) => values.slice(index + 1).map((high) => [low, high] as const));
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function holds(part: Box, { x, y, width, height }: Box): boolean {
  return x >= part.x && y >= part.y && x + width <= part.x + part.width && y + height <= part.y + part.height;
}
