import { open } from './decoder';

const CHANNELS = 4;
/** A decoder begins at the first frame each time, so some are taken at once; not all, for their memory. */
const BYTES_AT_ONCE = 96_000_000;
const FRAMES_AT_ONCE = 32;

/** One frame as people see it, with what earlier frames left: red, green, blue and alpha. */
export interface AnimationFrame {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Reads the frames of a moving GIF or WebP. Quick when they are asked for in order. */
export function animationFrames(bytes: Uint8Array, { width, height, frames }: { readonly width: number; readonly height: number; readonly frames: number }): (index: number) => Promise<AnimationFrame> {
  const frameBytes = width * height * CHANNELS;
  const atOnce = Math.max(1, Math.min(FRAMES_AT_ONCE, Math.floor(BYTES_AT_ONCE / frameBytes)));
  let first = 0;
  let some = new Uint8Array();
  return async (index) => {
    if (index < first || index >= first + some.length / frameBytes) {
      first = index;
      some = await open(bytes, { page: index, pages: Math.min(atOnce, frames - index) }).toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' }).toBuffer();
    }
    const at = (index - first) * frameBytes;
    return { data: some.subarray(at, at + frameBytes), width, height };
  };
}
