import type { PictureType } from './pictureType';

/** The byte that ends every GIF. */
const GIF_TRAILER = 0x3b;

/**
 * Whether the end of the file is missing, as far as the decoder would not notice. It shows the first frames of half a
 * GIF without complaint, and so would hide the faces of the others.
 */
export function isCutOff(bytes: Uint8Array, type: PictureType): boolean {
  if (type === 'gif') return lastByteThatIsNot(bytes, 0) !== GIF_TRAILER;
  if (type === 'webp') return bytes.length < 12 || riffLength(bytes) > bytes.length;
  return false;
}

function lastByteThatIsNot(bytes: Uint8Array, padding: number): number | undefined {
  let at = bytes.length - 1;
  while (at >= 0 && bytes[at] === padding) at -= 1;
  return bytes[at];
}

function riffLength(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8;
}
