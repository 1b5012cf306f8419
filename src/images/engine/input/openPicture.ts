import sharp from 'sharp';
import type { Pixels } from '../pixels';
import { open } from './decoder';
import { decodeHeic } from './heic';
import { isCutOff } from './isCutOff';
import { limits } from './limits';
import { pictureType, type PictureType } from './pictureType';
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
  const type = pictureType(bytes);
  if (type === null) throw new Refusal('unsupportedType');
  if (isCutOff(bytes, type)) throw new Refusal('truncated');

  const about = await open(bytes).metadata();
  const frames = type === 'gif' || type === 'webp' ? (about.pages ?? 1) : 1;
  if (about.width * about.height > limits.pixels) throw new Refusal('tooManyPixels');
  if (frames > limits.frames || about.width * about.height * frames > limits.animationPixels) throw new Refusal('tooManyFrames');

  if (type === 'heif' && about.compression !== 'av1') {
    const { data, width, height } = await decodeHeic(bytes);
    const decoded = (): sharp.Sharp => sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: limits.pixels });
    return { type, width, height, frames, frame: (_, longest) => toPixels(decoded(), longest) };
  }
  const { width, height } = about.autoOrient;
  return { type, width, height, frames, frame: (index, longest) => toPixels(open(bytes, { page: index, pages: 1 }).autoOrient(), longest) };
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
