import type { Pixels } from './pixels';

/** A part of a picture and where it lies in it. */
export interface Tile {
  readonly pixels: Pixels;
  readonly x: number;
  readonly y: number;
}

/**
 * Cuts a picture into parts of at most `largest` pixels a side that overlap by `overlap`, so that what lies on a cut is
 * whole in one of them. A network's memory grows with what it sees at once.
 */
export function tiles(pixels: Pixels, largest: number, overlap: number): Tile[] {
  const rows = starts(pixels.height, largest, overlap);
  return rows.flatMap((y) => starts(pixels.width, largest, overlap).map((x) => cut(pixels, x, y, Math.min(largest, pixels.width), Math.min(largest, pixels.height))));
}

/** Where parts of `largest` begin along a side, evenly spread. */
function starts(length: number, largest: number, overlap: number): number[] {
  if (length <= largest) return [0];
  const count = Math.ceil((length - overlap) / (largest - overlap));
  return Array.from({ length: count }, (_, index) => Math.round((index * (length - largest)) / (count - 1)));
}

function cut(pixels: Pixels, x: number, y: number, width: number, height: number): Tile {
  const data = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row += 1) {
    const from = 3 * ((y + row) * pixels.width + x);
    data.set(pixels.data.subarray(from, from + 3 * width), 3 * row * width);
  }
  return { pixels: { data, width, height }, x, y };
}
