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
  const rows = parts(pixels.height, largest, overlap);
  const columns = parts(pixels.width, largest, overlap);
  return rows.starts.flatMap((y) => columns.starts.map((x) => cut(pixels, x, y, columns.length, rows.length)));
}

/** Where parts along a side begin, evenly spread, and how long each is: no longer than needed. */
function parts(side: number, largest: number, overlap: number): { readonly starts: readonly number[]; readonly length: number } {
  if (side <= largest) return { starts: [0], length: side };
  const count = Math.ceil((side - overlap) / (largest - overlap));
  const length = Math.ceil((side + (count - 1) * overlap) / count);
  return { starts: Array.from({ length: count }, (_, index) => Math.round((index * (side - length)) / (count - 1))), length };
}

function cut(pixels: Pixels, x: number, y: number, width: number, height: number): Tile {
  const data = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row += 1) {
    const from = 3 * ((y + row) * pixels.width + x);
    data.set(pixels.data.subarray(from, from + 3 * width), 3 * row * width);
  }
  return { pixels: { data, width, height }, x, y };
}
