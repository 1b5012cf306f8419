/** What a picture may be at most. More is refused before anything is decoded. */
export const limits = {
  bytes: 30_000_000,
  /** Of one frame; phones take 50. */
  pixels: 60_000_000,
  frames: 300,
  /** Of all frames together. */
  animationPixels: 240_000_000,
} as const;
