import { gzipSync } from 'node:zlib';
import { fileType } from '../../../src/images/engine/input/fileType';
import { isCutOff } from '../../../src/images/engine/input/isCutOff';

const text = (content: string): number[] => [...Buffer.from(content, 'latin1')];
const utf16 = (content: string, mark: readonly number[] = []): number[] => [...mark, ...Buffer.from(content, 'utf16le')];
const swapped = (bytes: number[]): number[] => [...Buffer.from(bytes).swap16()];
/** The first box of HEIC, AVIF, MP4 and the like, with other boxes after it. */
const iso = (brands: string, ...boxes: readonly string[]): number[] => [
  ...text(`\0\0\0${String.fromCharCode(8 + brands.length)}ftyp${brands}`),
  ...boxes.flatMap((type) => text(`\0\0\0\x0c${type}1234`)),
];
const packets = (length: number, before: number): number[] => Array.from({ length: 4 * length }, (_, at) => (at % length === before ? 0x47 : 0));

describe('the kind of file', () => {
  it.each([
    ['jpeg', 'JPEG', [0xff, 0xd8, 0xff, 0xe1]],
    ['png', 'PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['gif', 'GIF', text('GIF89a')],
    ['webp', 'WebP', text('RIFF\0\0\0\0WEBP')],
    ['heif', 'HEIC', iso('heic\0\0\0\0mif1heic')],
    ['heif', 'HEIC of a new iPhone', iso('heic\0\0\0\0mif1MiHBMiHAheixMiHEMiPrmiafheictmap')],
    ['heif', 'AVIF', iso('avif\0\0\0\0avifmif1miaf')],
    ['film', 'moving AVIF', iso('avis\0\0\0\0avifmsf1')],
    ['film', 'moving AVIF that calls itself a picture first', iso('avif\0\0\0\0avismif1', 'meta', 'moov')],
    ['film', 'a series of HEIC', iso('msf1\0\0\0\0hevc')],
    ['film', 'a series of HEVC', iso('hevc\0\0\0\0msf1')],
    ['film', 'MP4', iso('isom\0\0\0\0isomiso2avc1mp41')],
    ['film', 'QuickTime', iso('qt  \0\0\0\0qt  ')],
    ['film', 'QuickTime of before', text('\0\0\0\x08wide\0\0\0\0mdat')],
    ['film', 'M4V', iso('M4V \0\0\0\0')],
    ['film', '3GP', iso('3gp5\0\0\0\0')],
    ['film', 'WebM', [0x1a, 0x45, 0xdf, 0xa3]],
    ['film', 'AVI', text('RIFF\0\0\0\0AVI LIST')],
    ['film', 'MPEG', [0, 0, 1, 0xba, 0x44]],
    ['film', 'MPEG transport', packets(188, 0)],
    ['film', 'the same of a camera', packets(192, 4)],
    ['film', 'Windows Media', [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11]],
    ['pdf', 'PDF', text('%PDF-1.7\n')],
    ['pdf', 'PDF after a few lines', text('\n\nHTTP/1.1 200\n\n%PDF-1.4\n')],
    ['vector', 'SVG', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['vector', 'SVG in capitals and a name space', text('<s:SVG>')],
    ['vector', 'SVG after all that may stand before', text('\xef\xbb\xbf \n<?xml version="1.0"?><!-- <html> --><!DOCTYPE svg [<!ENTITY a "b">]>\n<svg>')],
    ['vector', 'SVG in UTF-16', utf16('<?xml version="1.0"?><svg>')],
    ['vector', 'SVG in UTF-16 with its mark', utf16('<svg>', [0xff, 0xfe])],
    ['vector', 'SVG in UTF-16, the other way round', swapped(utf16('<svg>', [0xff, 0xfe]))],
    ['vector', 'packed SVG', [...gzipSync('<?xml version="1.0"?><svg><script>alert(1)</script></svg>')]],
    [null, 'a web page with a drawing in it', text('<!doctype html><title>x</title><svg></svg>')],
    [null, 'a packed text', [...gzipSync('geen tekening')]],
    [null, 'sound', iso('M4A \0\0\0\0')],
    [null, 'sound in RIFF', text('RIFF\0\0\0\0WAVE')],
    [null, 'TIFF', text('II*\0')],
    [null, 'two bytes of a JPEG', [0xff, 0xd8]],
    [null, 'nothing', []],
  ] as const)('%s: %s', (type, _, bytes) => {
    expect(fileType(Uint8Array.from(bytes))).toBe(type);
  });
});

describe('a file whose end is missing', () => {
  const gif = (...blocks: number[]): number[] => [...text('GIF89a'), 1, 0, 1, 0, 0, 0, 0, ...blocks];
  const image = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x3b, 0x3b, 0];
  const png = (...chunks: string[]): number[] => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunks.flatMap((type) => text(`\0\0\0\x01${type}xcrcx`))];

  it.each([
    ['a GIF with its trailer', 'gif', gif(...image, 0x3b), false],
    ['a GIF with other bytes after its trailer', 'gif', gif(...image, 0x3b, 7), false],
    ['a GIF with an extension', 'gif', gif(0x21, 0xf9, 1, 9, 0, ...image, 0x3b), false],
    ['a GIF without its trailer', 'gif', gif(...image), true],
    ['a GIF of which a picture ends like a trailer', 'gif', gif(...image.slice(0, -1)), true],
    ['a WebP that is shorter than it says', 'webp', text('RIFF\x63\0\0\0WEBP'), true],
    ['a WebP as long as it says', 'webp', text('RIFF\x04\0\0\0WEBP'), false],
    ['a PNG with its last chunk', 'png', png('IHDR', 'IDAT', 'IEND'), false],
    ['a PNG without its last chunk', 'png', png('IHDR', 'IDAT'), true],
    ['a HEIC as long as it says', 'heif', iso('heic', 'meta', 'mdat'), false],
    ['a HEIC that is shorter than it says', 'heif', iso('heic', 'meta', 'mdat').slice(0, -1), true],
    ['a HEIC without its directory', 'heif', iso('heic', 'mdat'), true],
  ] as const)('%s', (_, type, bytes, cutOff) => {
    expect(isCutOff(Uint8Array.from(bytes), type)).toBe(cutOff);
  });
});
