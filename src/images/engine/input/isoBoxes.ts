/** One box of an ISO base media file (HEIC, AVIF, MP4): a type of four letters and where it lies. */
export interface IsoBox {
  readonly type: string;
  readonly start: number;
  /** First byte after it; beyond the file when the end of the file is missing. */
  readonly end: number;
}

const MOST_BOXES = 1_000;
/** Brands of files that hold a series of pictures rather than one. */
const SERIES: ReadonlySet<string> = new Set(['avis', 'msf1', 'hevc', 'hevx', 'hevm', 'hevs']);

/** The outermost boxes, in order, up to where the file ends or makes no sense. */
export function topLevelBoxes(bytes: Uint8Array): IsoBox[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const boxes: IsoBox[] = [];
  for (let at = 0; at + 8 <= bytes.length && boxes.length < MOST_BOXES; ) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    let size = view.getUint32(at);
    if (size === 0) size = bytes.length - at;
    else if (size === 1) {
      if (at + 16 > bytes.length) break;
      size = Number(view.getBigUint64(at + 8));
    }
    if (size < 8) break;
    boxes.push({ type, start: at, end: at + size });
    at += size;
  }
  return boxes;
}

/** Whether the file says that it is a series, or brings along what only a series has: its table of times. */
export function isImageSequence(bytes: Uint8Array, brands: readonly string[]): boolean {
  return SERIES.has(brands[0] ?? '') || (brands.some((brand) => SERIES.has(brand)) && topLevelBoxes(bytes).some(({ type }) => type === 'moov'));
}

/** Whether all boxes are whole and nothing is missing after them. */
export function hasAllBoxes(bytes: Uint8Array): boolean {
  const boxes = topLevelBoxes(bytes);
  const end = boxes.at(-1)?.end ?? 0;
  return boxes.some(({ type }) => type === 'meta') && end <= bytes.length;
}
