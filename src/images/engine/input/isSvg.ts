import { inflateRawSync, constants } from 'node:zlib';

/** How far in the file its first element must begin. */
const LOOKED_AT = 64 * 1024;
const GZIP_HEADER = 10;

/** Whether a file is an SVG drawing, which may hold programs: in any of the usual encodings, also packed (svgz). */
export function isSvg(bytes: Uint8Array): boolean {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return /^<(?:[A-Za-z_][\w.-]*:)?svg[\s>/]/i.test(fromFirstElement(decode(isPacked ? unpacked(bytes) : bytes.subarray(0, LOOKED_AT))));
}

/** Without what may stand before the first element: white space, comments, processing instructions, a document type. */
function fromFirstElement(text: string): string {
  let at = 0;
  const skip = (opening: string, closing: string): boolean => {
    if (!text.startsWith(opening, at)) return false;
    const end = text.indexOf(closing, at + opening.length);
    at = end < 0 ? text.length : end + closing.length;
    return true;
  };
  while (at < text.length) {
    while (at < text.length && /[\s\uFEFF\0]/.test(text.charAt(at))) at += 1;
    if (skip('<!--', '-->') || skip('<?', '?>')) continue;
    // A document type may define entities in brackets.
    if (/^<!DOCTYPE[^>[]*\[/i.test(text.slice(at, at + 1_000)) ? skip('<!', ']>') : skip('<!', '>')) continue;
    break;
  }
  return text.slice(at, at + 200);
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16le = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isUtf16be = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  return new TextDecoder(isUtf16le ? 'utf-16le' : isUtf16be ? 'utf-16be' : 'utf-8').decode(bytes);
}

/** The beginning of a packed file. */
function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    const flags = bytes[3] ?? 0;
    let at = GZIP_HEADER;
    if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
    for (const flag of [8, 16]) if (flags & flag) at = bytes.indexOf(0, at) + 1;
    return inflateRawSync(bytes.subarray(at, at + 4_096), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16 * LOOKED_AT }).subarray(0, LOOKED_AT);
  } catch {
    return new Uint8Array();
  }
}
