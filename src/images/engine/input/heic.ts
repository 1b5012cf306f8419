import { all } from 'heic-decode';
import { limits } from './limits';
import { Refusal } from './refusal';

/** Decodes an iPhone picture (HEVC), which sharp cannot. Upright: the file's own rotation is applied. */
export async function decodeHeic(bytes: Uint8Array): Promise<{ data: Uint8Array; width: number; height: number }> {
  const images = await all({ buffer: bytes });
  try {
    const [first] = images;
    if (first === undefined) throw new Refusal('undecodable');
    // A big one takes minutes and gigabytes, and only the sizes are known so far.
    if (first.width * first.height > limits.pixels) throw new Refusal('tooManyPixels');
    const { data, width, height } = await first.decode();
    return { data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength), width, height };
  } finally {
    images.dispose();
  }
}
