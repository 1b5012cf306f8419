import type { PictureType } from './fileType';
import { hasAllBoxes } from './isoBoxes';
import { pngChunks } from './pngChunks';

/**
 * Whether the end of the file is missing, as far as a decoder might not notice: some show the first frames of half an
 * animation without complaint, and so would hide the faces of the others.
 */
export function isCutOff(bytes: Uint8Array, type: PictureType): boolean {
  switch (type) {
    case 'gif':
      return !hasGifTrailer(bytes);
    case 'webp':
      return bytes.length < 12 || riffLength(bytes) > bytes.length;
    case 'png':
      return pngChunks(bytes).at(-1)?.type !== 'IEND';
    case 'heif':
      return !hasAllBoxes(bytes);
    case 'jpeg':
      // Its decoder tells.
      return false;
  }
}

const GIF = { header: 13, extension: 0x21, image: 0x2c, trailer: 0x3b } as const;

/** Walks through the blocks of a GIF: a byte that looks like the trailer may stand anywhere. */
function hasGifTrailer(bytes: Uint8Array): boolean {
  const tableLength = (flags = 0): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at: number = GIF.header + tableLength(bytes[10]);
  const skipParts = (): void => {
    while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
    at += 1;
  };
  while (at < bytes.length) {
    switch (bytes[at]) {
      case GIF.trailer:
        return true;
      case GIF.extension:
        at += 2;
        skipParts();
        break;
      case GIF.image:
        at += 10 + tableLength(bytes[at + 9]) + 1;
        skipParts();
        break;
      case 0:
        at += 1;
        break;
      default:
        return false;
    }
  }
  return false;
}

function riffLength(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8;
}
