import { pictureLimits } from '../../pictureLimits';

/** What the engine takes at most. More is refused before anything is decoded. */
export const limits = {
  bytes: pictureLimits.bytes,
  /** Of one frame. */
  pixels: pictureLimits.megapixels * 1_000_000,
  frames: 300,
  /** Of all frames together. */
  animationPixels: 240_000_000,
} as const;
