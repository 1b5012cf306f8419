import type { Box } from '../pictureEngine';
import type { Pixels } from './pixels';

/** Parts of the box that are covered beyond it: hair, ears and chin tell who it is. */
const MARGIN = { sides: 0.25, above: 0.35, below: 0.2 } as const;

/** The box with the margin that is covered with it, within the picture and in whole pixels. */
export function withMargin(box: Box, { width, height }: Pixels): Box {
  const left = Math.max(0, Math.floor(box.x - MARGIN.sides * box.width));
  const top = Math.max(0, Math.floor(box.y - MARGIN.above * box.height));
  const right = Math.min(width, Math.ceil(box.x + (1 + MARGIN.sides) * box.width));
  const bottom = Math.min(height, Math.ceil(box.y + (1 + MARGIN.below) * box.height));
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** A copy of the picture in which each box and its margin has one colour: the mean of what was there. */
export function fillBoxes(pixels: Pixels, boxes: readonly Box[]): Pixels {
  const data = new Uint8Array(pixels.data);
  for (const box of boxes) {
    const area = withMargin(box, pixels);
    const colour = meanColour(pixels, area);
    for (let y = area.y; y < area.y + area.height; y += 1) {
      for (let x = area.x; x < area.x + area.width; x += 1) data.set(colour, 3 * (y * pixels.width + x));
    }
  }
  return { ...pixels, data };
}

function meanColour({ data, width }: Pixels, area: Box): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  const count = Math.max(1, area.width * area.height);
  for (let y = area.y; y < area.y + area.height; y += 1) {
    for (let x = area.x; x < area.x + area.width; x += 1) {
      const at = 3 * (y * width + x);
      sum[0] += data[at] ?? 0;
      sum[1] += data[at + 1] ?? 0;
      sum[2] += data[at + 2] ?? 0;
    }
  }
  return [Math.round(sum[0] / count), Math.round(sum[1] / count), Math.round(sum[2] / count)];
}
