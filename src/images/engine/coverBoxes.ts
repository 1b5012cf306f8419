import type { Box, CoverStyle } from '../pictureEngine';
import type { Pixels } from './pixels';

interface Style {
  /** Parts of the box that are covered beyond it: hair, ears and chin tell who it is. */
  readonly sides: number;
  readonly above: number;
  readonly below: number;
  /** Mean colours along a side that are left of the whole place. */
  readonly cells: number;
}

/** A blur keeps three by three colours of a place half as large again as the face: about one for all of its features. */
const STYLES: Readonly<Record<CoverStyle, Style>> = {
  solid: { sides: 0.25, above: 0.35, below: 0.2, cells: 1 },
  blur: { sides: 0.35, above: 0.45, below: 0.3, cells: 3 },
};

/** The box with the margin that is covered with it, within the picture and in whole pixels. */
export function withMargin(box: Box, { width, height }: Pick<Pixels, 'width' | 'height'>, style: CoverStyle = 'solid'): Box {
  const { sides, above, below } = STYLES[style];
  const left = Math.max(0, Math.floor(box.x - sides * box.width));
  const top = Math.max(0, Math.floor(box.y - above * box.height));
  const right = Math.min(width, Math.ceil(box.x + (1 + sides) * box.width));
  const bottom = Math.min(height, Math.ceil(box.y + (1 + below) * box.height));
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/**
 * A copy of the picture in which each box and its margin is covered. Of what was there nothing but a few mean colours
 * remain, so that nobody can bring it back; a blur flows from one to the next.
 */
export function coverBoxes(pixels: Pixels, boxes: readonly Box[], style: CoverStyle = 'solid'): Pixels {
  const data = new Uint8Array(pixels.data);
  for (const box of boxes) {
    const area = withMargin(box, pixels, style);
    if (area.width > 0 && area.height > 0) paint({ ...pixels, data }, area, meanColours(pixels, area, STYLES[style].cells));
  }
  return { ...pixels, data };
}

type Colour = readonly [red: number, green: number, blue: number];
type Colours = readonly (readonly Colour[])[];

/** The mean colours of the area's cells, in rows. */
function meanColours({ data, width }: Pixels, area: Box, cells: number): Colours {
  const bounds = (from: number, length: number, cell: number): [number, number] => [
    from + Math.floor((cell * length) / cells),
    from + Math.max(Math.floor((cell * length) / cells) + 1, Math.floor(((cell + 1) * length) / cells)),
  ];
  return Array.from({ length: cells }, (_, row) =>
    Array.from({ length: cells }, (__, column) => {
      const [top, bottom] = bounds(area.y, area.height, row);
      const [left, right] = bounds(area.x, area.width, column);
      const sum: [number, number, number] = [0, 0, 0];
      for (let y = top; y < bottom; y += 1) {
        for (let at = 3 * (y * width + left); at < 3 * (y * width + right); at += 3) {
          sum[0] += data[at] ?? 0;
          sum[1] += data[at + 1] ?? 0;
          sum[2] += data[at + 2] ?? 0;
        }
      }
      const count = (bottom - top) * (right - left);
      return [sum[0] / count, sum[1] / count, sum[2] / count] as const;
    }),
  );
}

/** Each pixel lies between four colours' middles and takes from each as much as it is near to. */
function paint({ data, width }: Pixels, area: Box, colours: Colours): void {
  const cells = colours.length;
  const between = (position: number, length: number): [first: number, part: number] => {
    const place = Math.min(cells - 1, Math.max(0, ((position + 0.5) / length) * cells - 0.5));
    const first = Math.min(Math.floor(place), Math.max(0, cells - 2));
    return [first, place - first];
  };
  const black: Colour = [0, 0, 0];
  for (let y = 0; y < area.height; y += 1) {
    const [row, down] = between(y, area.height);
    const upper = colours[row] ?? [];
    const lower = colours[row + 1] ?? upper;
    for (let x = 0; x < area.width; x += 1) {
      const [column, right] = between(x, area.width);
      const [a = black, b = a] = upper.slice(column, column + 2);
      const [c = black, d = c] = lower.slice(column, column + 2);
      const at = 3 * ((area.y + y) * width + area.x + x);
      for (let channel = 0; channel < 3; channel += 1) {
        const above = (a[channel] ?? 0) * (1 - right) + (b[channel] ?? 0) * right;
        const below = (c[channel] ?? 0) * (1 - right) + (d[channel] ?? 0) * right;
        data[at + channel] = Math.round(above * (1 - down) + below * down);
      }
    }
  }
}
