import sharp from 'sharp';
import type { Pixels } from '../pixels';

/** The picture with `longest` pixels at its longest side, smaller or larger than it was. */
export async function resize(pixels: Pixels, longest: number): Promise<Pixels> {
  if (Math.max(pixels.width, pixels.height) === longest) return pixels;
  const { data, info } = await raw(pixels).resize(longest, longest, { fit: 'inside' }).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The picture turned clockwise by a number of quarters. */
export async function turn(pixels: Pixels, quarters: number): Promise<Pixels> {
  const { data, info } = await raw(pixels).rotate(quarters * 90).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

export function raw(pixels: Pixels): sharp.Sharp {
  return sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 3 } });
}

/** A square of `side` pixels around a point, scaled to `size`; black where it lies outside the picture. */
export async function crop(pixels: Pixels, centreX: number, centreY: number, side: number, size: number): Promise<Pixels> {
  const half = Math.max(1, Math.round(side / 2));
  const x = Math.round(centreX) - half;
  const y = Math.round(centreY) - half;
  const left = Math.max(0, x);
  const top = Math.max(0, y);
  const right = Math.min(pixels.width, x + 2 * half);
  const bottom = Math.min(pixels.height, y + 2 * half);
  const part = await raw(pixels)
    .extract({ left, top, width: right - left, height: bottom - top })
    .extend({ left: left - x, top: top - y, right: x + 2 * half - right, bottom: y + 2 * half - bottom, background: '#000000' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return resize({ data: part.data, width: part.info.width, height: part.info.height }, size);
}
