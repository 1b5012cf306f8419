import type { PreparedPicture } from '../pictureEngine';
import { raw } from './input/resize';
import type { PictureType } from './input/fileType';
import type { Pixels } from './pixels';

const JPEG_QUALITY = 88;
/** Pixels looked at to tell a screenshot from a photograph. */
const SAMPLES = 4096;
/** A screenshot repeats its colours; in a photograph nearly every pixel has its own. */
const SCREENSHOT_COLOURS = 0.25;

/** Writes a picture anew from its pixels, so that nothing of the file it came from is left in it. */
export async function encode(pixels: Pixels, mediaType: PreparedPicture['mediaType']): Promise<Uint8Array> {
  const { data } = mediaType === 'image/png'
    ? await raw(pixels).png({ compressionLevel: 7 }).toBuffer({ resolveWithObject: true })
    : await raw(pixels).jpeg({ quality: JPEG_QUALITY }).toBuffer({ resolveWithObject: true });
  // sharp's own memory cannot be handed to another thread.
  return new Uint8Array(data);
}

/** PNG for what came as PNG and has few colours, such as a screenshot, where JPEG would blur the letters. */
export function outgoingType(pixels: Pixels, type: PictureType): PreparedPicture['mediaType'] {
  return type === 'png' && partOfColours(pixels) < SCREENSHOT_COLOURS ? 'image/png' : 'image/jpeg';
}

function partOfColours({ data, width, height }: Pixels): number {
  const pixels = width * height;
  const step = Math.max(1, Math.floor(pixels / SAMPLES));
  const colours = new Set<number>();
  let seen = 0;
  for (let pixel = 0; pixel < pixels; pixel += step) {
    const at = 3 * pixel;
    colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    seen += 1;
  }
  return colours.size / seen;
}
