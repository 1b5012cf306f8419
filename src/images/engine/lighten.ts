import type { Pixels } from './pixels';

/** Of all values, this part may be brighter than the brightest that counts. */
const BRIGHTEST_PART = 0.01;
/** Pictures of which the brightest part is below this are lifted, so that it becomes white. */
const BRIGHT_ENOUGH = 170;
const MOST_GAIN = 6;

/** A picture taken in the dark, lifted so that faces show; any other as it is. Only for looking, never for posting. */
export function lighten(pixels: Pixels): Pixels {
  const brightest = brightestValue(pixels.data);
  if (brightest >= BRIGHT_ENOUGH) return pixels;
  const gain = Math.min(MOST_GAIN, 255 / Math.max(1, brightest));
  const lifted = Uint8Array.from({ length: 256 }, (_, value) => Math.min(255, Math.round(value * gain)));
  return { ...pixels, data: pixels.data.map((value) => lifted[value] ?? 255) };
}

function brightestValue(data: Uint8Array): number {
  const counts = new Uint32Array(256);
  // A prime step, so that the samples don't follow the colours or the columns.
  const step = 97;
  let samples = 0;
  for (let index = 0; index < data.length; index += step) {
    const value = data[index] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
    samples += 1;
  }
  let above = 0;
  for (let value = 255; value > 0; value -= 1) {
    above += counts[value] ?? 0;
    if (above > samples * BRIGHTEST_PART) return value;
  }
  return 0;
}
