import sharp from 'sharp';
import type { Box } from '../../pictureEngine';
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

/** The part of the picture that lies in `area`: whole pixels, within the picture. */
export async function extract(pixels: Pixels, { x: left, y: top, width, height }: Box): Promise<Pixels> {
  const { data, info } = await raw(pixels).extract({ left, top, width, height }).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

export function raw(pixels: Pixels): sharp.Sharp {
  return sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 3 } });
}

/** A square of `side` pixels around a point, scaled to `size`; black where it lies outside the picture. */
export async function crop(pixels: Pixels, centreX: number, centreY: number, side: number, size: number): Promise<Pixels> {
  const x = centreX - side / 2;
  const y = centreY - side / 2;
  const left = Math.min(pixels.width - 1, Math.max(0, Math.round(x)));
  const top = Math.min(pixels.height - 1, Math.max(0, Math.round(y)));
  const right = Math.max(left + 1, Math.min(pixels.width, Math.round(x + side)));
  const bottom = Math.max(top + 1, Math.min(pixels.height, Math.round(y + side)));
  const scale = size / side;
  const width = Math.min(size, Math.max(1, Math.round((right - left) * scale)));
  const height = Math.min(size, Math.max(1, Math.round((bottom - top) * scale)));
  const part = await raw(pixels)
    .extract({ left, top, width: right - left, height: bottom - top })
    .resize(width, height, { fit: 'fill' })
    .raw()
    .toBuffer();
  if (width === size && height === size) return { data: part, width, height };
  const data = new Uint8Array(3 * size * size);
  const across = Math.max(0, Math.min(size - width, Math.round((left - x) * scale)));
  const down = Math.max(0, Math.min(size - height, Math.round((top - y) * scale)));
  for (let row = 0; row < height; row += 1) data.set(part.subarray(3 * row * width, 3 * (row + 1) * width), 3 * ((down + row) * size + across));
  return { data, width: size, height: size };
}
