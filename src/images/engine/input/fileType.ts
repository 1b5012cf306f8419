import { isImageSequence, topLevelBoxes } from './isoBoxes';
import { isSvg } from './isSvg';

/** Kinds of picture that are read, by what is in the file; its name or announced type says nothing. */
export type PictureType = 'jpeg' | 'png' | 'gif' | 'webp' | 'heif';

/** Kinds that people may well choose and that cannot be checked; each has its own advice. */
export type UncheckedType = 'pdf' | 'film' | 'vector';

const HEIF_BRANDS: ReadonlySet<string> = new Set(['heic', 'heix', 'heim', 'heis', 'mif1', 'mif2', 'miaf', 'avif']);
/** Of the same family of files, and neither picture nor film: raw photos of Canon, sound, JPEG XL. */
const OTHER_BRANDS: ReadonlySet<string> = new Set(['crx ', 'M4A ', 'M4B ', 'jxl ']);
/** Films of before the brand was written first. */
const QUICKTIME_BOXES: ReadonlySet<string> = new Set(['moov', 'mdat', 'wide', 'pnot']);
/** A reader of PDF accepts other things before its mark, up to here. */
const PDF_WITHIN = 1024;

/** What kind of file `bytes` is, or null for anything else (TIFF, web page, Word). */
export function fileType(bytes: Uint8Array): PictureType | UncheckedType | null {
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  const starts = (...values: readonly number[]): boolean => values.every((value, index) => bytes[index] === value);
  if (starts(0xff, 0xd8, 0xff)) return 'jpeg';
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (text(0, 6) === 'GIF87a' || text(0, 6) === 'GIF89a') return 'gif';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (text(4, 8) === 'ftyp') return isoType(bytes);
  if (isFilm(text, starts, bytes)) return 'film';
  if (text(0, PDF_WITHIN).includes('%PDF-')) return 'pdf';
  return isSvg(bytes) ? 'vector' : null;
}

/** HEIC and AVIF are made of the same boxes as MP4; the brands tell which it is. */
function isoType(bytes: Uint8Array): PictureType | UncheckedType | null {
  const [first] = topLevelBoxes(bytes);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= Math.min(first?.end ?? 12, bytes.length, 512); at += 4) brands.push(String.fromCharCode(...bytes.subarray(at, at + 4)));
  const [major = ''] = brands;
  // Of a series only the first picture would be seen.
  if (isImageSequence(bytes, brands)) return 'film';
  if (HEIF_BRANDS.has(major)) return 'heif';
  return major === '' || OTHER_BRANDS.has(major) ? null : 'film';
}

function isFilm(text: (from: number, to: number) => string, starts: (...values: readonly number[]) => boolean, bytes: Uint8Array): boolean {
  const every = (first: number, step: number): boolean => [0, 1, 2].every((packet) => bytes[first + packet * step] === 0x47);
  return (
    QUICKTIME_BOXES.has(text(4, 8)) ||
    starts(0x1a, 0x45, 0xdf, 0xa3) || // Matroska, WebM
    (text(0, 4) === 'RIFF' && text(8, 12) === 'AVI ') ||
    starts(0x00, 0x00, 0x01, 0xba) || // MPEG programme stream
    starts(0x00, 0x00, 0x01, 0xb3) || // MPEG video
    every(0, 188) || // MPEG transport stream
    every(4, 192) || // the same of cameras, .mts
    starts(0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11) || // Windows Media
    text(0, 4) === 'FLV\x01' ||
    (text(0, 4) === 'OggS' && ['\x80theora', '\x01video', 'BBCD'].some((codec) => text(28, 64).includes(codec)))
  );
}
