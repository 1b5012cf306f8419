import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { limits } from './limits';

const LOADERS = ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'];

/**
 * Leaves only the decoders that are needed, whatever a file says it is. libvips keeps this for the whole process.
 */
export function restrictDecoder(): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: LOADERS.map((loader) => `VipsForeignLoad${loader}`) });
  // Nothing is asked twice, and a cache would keep pictures in memory after they were answered.
  sharp.cache(false);
}

/** Opens a file for decoding, with the limit on pixels; broken files are errors (sharp's default). */
export function open(bytes: Uint8Array, frames: { readonly page: number; readonly pages: number } = { page: 0, pages: 1 }): Sharp {
  return sharp(bytes, { limitInputPixels: frames.pages > 1 ? limits.animationPixels : limits.pixels, ...frames });
}
