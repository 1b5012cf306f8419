import { deflateSync } from 'node:zlib';
import type { Pixels } from '../pixels';
import { open } from './decoder';
import { joinPng, pngChunk, pngChunks } from './pngChunks';
import { raw } from './resize';

/** How far in a HEIC its description is looked for; pictures come after it. */
const DESCRIPTION_WITHIN = 262_144;
/** Length and type of the box, and the kind of description in it. */
const BOX_HEAD = 12;

/** The ICC profile in a HEIC or AVIF: which colours its numbers stand for. Phones write one for their wide gamut. Null when there is none. */
export function profileOfHeif(bytes: Uint8Array): Uint8Array | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DESCRIPTION_WITHIN));
  const at = head.indexOf('colrprof') - 4;
  if (at < 0) return null;
  const profile = head.subarray(at + BOX_HEAD, at + head.readUInt32BE(at));
  return profile.length > 128 && profile.toString('latin1', 36, 40) === 'acsp' ? profile : null;
}

/** The same picture in the colours of every screen; as it is when the profile makes no sense. */
export async function toSrgb(pixels: Pixels, profile: Uint8Array): Promise<Pixels> {
  // The decoder takes a profile from a file only, so the pixels become one for a moment.
  const [header, ...others] = pngChunks(await raw(pixels).png({ compressionLevel: 0 }).toBuffer());
  if (header === undefined) return pixels;
  const file = joinPng([header.whole, pngChunk('iCCP', Buffer.concat([Buffer.from('x\0\0', 'latin1'), deflateSync(profile)])), ...others.map(({ whole }) => whole)]);
  try {
    const { data, info } = await open(file).toColourspace('srgb').removeAlpha().raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch {
    return pixels;
  }
}
