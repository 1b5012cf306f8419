import sharp from 'sharp';
import type { Pixels } from '../pixels';
import { animationFrames } from './animationFrames';
import { movingPng, withoutNotes } from './apng';
import { profileOfHeif, toSrgb } from './colourProfile';
import { open } from './decoder';
import { fileType, type PictureType } from './fileType';
import { decodeHeic } from './heic';
import { isCutOff } from './isCutOff';
import { limits } from './limits';
import { pngChunks } from './pngChunks';
import { Refusal } from './refusal';

/** A picture that passed the checks. Its frames are decoded when asked for. */
export interface OpenPicture {
  readonly type: PictureType;
  /** Size of the upright picture in the file. */
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  /** Decodes one frame: upright, in colours that every screen shows, at most `longest` pixels at its longest side. */
  frame(index: number, longest: number): Promise<Pixels>;
}

/** Checks a file and reads its size, without decoding it. Throws `Refusal`, or the decoder's own error. */
export async function openPicture(bytes: Uint8Array): Promise<OpenPicture> {
  if (bytes.length === 0) throw new Refusal('empty');
  if (bytes.length > limits.bytes) throw new Refusal('tooManyBytes');
  const type = fileType(bytes);
  if (type === null) throw new Refusal('unsupportedType');
  if (type === 'pdf' || type === 'film' || type === 'vector') throw new Refusal(type);
  if (isCutOff(bytes, type)) throw new Refusal('truncated');
  return type === 'png' ? openPng(bytes) : openOther(bytes, type);
}

async function openPng(bytes: Uint8Array): Promise<OpenPicture> {
  const chunks = pngChunks(bytes);
  const plain = withoutNotes(chunks);
  const about = await open(plain).metadata();
  const { width, height } = about.autoOrient;
  const moving = movingPng(chunks);
  checkSize(about, moving?.frames ?? 1);
  if (moving === null) return { type: 'png', width, height, frames: 1, frame: (_, longest) => toPixels(open(plain).autoOrient(), longest) };
  // Its frames come as they stand in the file: no program turns a moving PNG.
  return { type: 'png', width: about.width, height: about.height, frames: moving.frames, frame: async (index, longest) => toPixels(open(await moving.frame(index)), longest) };
}

async function openOther(bytes: Uint8Array, type: PictureType): Promise<OpenPicture> {
  const about = await open(bytes).metadata();
  const frames = type === 'gif' || type === 'webp' ? (about.pages ?? 1) : 1;
  checkSize(about, frames);
  if (type === 'heif' && about.compression !== 'av1') {
    const decoded = await decodeHeic(bytes);
    const profile = profileOfHeif(bytes);
    const frame = async (_: number, longest: number): Promise<Pixels> => {
      const pixels = await toPixels(rawPicture(decoded, 3), longest);
      return profile === null ? pixels : toSrgb(pixels, profile);
    };
    return { type, width: decoded.width, height: decoded.height, frames, frame };
  }
  if (frames > 1) {
    const { width, height } = about;
    const read = animationFrames(bytes, { width, height, frames });
    return { type, width, height, frames, frame: async (index, longest) => toPixels(rawPicture(await read(index), 4), longest) };
  }
  const { width, height } = about.autoOrient;
  return { type, width, height, frames, frame: (_, longest) => toPixels(open(bytes).autoOrient(), longest) };
}

function rawPicture({ data, width, height }: { readonly data: Uint8Array; readonly width: number; readonly height: number }, channels: 3 | 4): sharp.Sharp {
  return sharp(data, { raw: { width, height, channels }, limitInputPixels: limits.pixels });
}

function checkSize({ width, height }: { readonly width: number; readonly height: number }, frames: number): void {
  if (width * height > limits.pixels) throw new Refusal('tooManyPixels');
  if (frames > limits.frames || width * height * frames > limits.animationPixels) throw new Refusal(frames > 1 ? 'tooManyFrames' : 'tooManyPixels');
}

async function toPixels(picture: sharp.Sharp, longest: number): Promise<Pixels> {
  const { data, info } = await picture
    .resize(longest, longest, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
