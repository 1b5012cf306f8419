/** What a picture may be at most, wherever it comes in. More is refused before anything is decoded. */
export const pictureLimits = {
  /** The largest phones make 50 megapixels: up to 40 MB as JPEG, 60 to 100 MB when somebody saves that photo as PNG. */
  megabytes: 100,
  bytes: 100_000_000,
  /** Of one frame. */
  megapixels: 60,
} as const;
