import libheif from 'libheif-js/wasm-bundle';
import { limits } from './limits';
import { Refusal } from './refusal';

export interface RawPicture {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Decodes an iPhone picture (HEVC), which sharp cannot: red, green and blue. Upright: the file's own rotation is
 * applied. Of several pictures in the file it is the one that viewers show.
 */
export async function decodeHeic(bytes: Uint8Array): Promise<RawPicture> {
  const context = libheif.heif_context_alloc();
  if (context === null) throw new Refusal('undecodable');
  try {
    const read = libheif.heif_context_read_from_memory(context, bytes);
    if (read.code !== libheif.heif_error_code.heif_error_Ok) throw new Error(read.message ?? '');
    const handle = libheif.heif_js_context_get_primary_image_handle(context);
    if (handle === null || 'code' in handle) throw new Refusal('undecodable');
    try {
      return await decode(handle);
    } finally {
      libheif.heif_image_handle_release(handle);
    }
  } finally {
    libheif.heif_context_free(context);
  }
}

async function decode(handle: object): Promise<RawPicture> {
  // A big one takes minutes and gigabytes, and only the sizes are known so far.
  if (libheif.heif_image_handle_get_width(handle) * libheif.heif_image_handle_get_height(handle) > limits.pixels) throw new Refusal('tooManyPixels');
  const decoded = await libheif.heif_js_decode_image2(handle, libheif.heif_colorspace.heif_colorspace_RGB, libheif.heif_chroma.heif_chroma_interleaved_RGB);
  if (decoded === null || decoded.code !== undefined) throw new Error(decoded?.message ?? '');
  try {
    const plane = decoded.channels.find(({ id }) => id === libheif.heif_channel.heif_channel_interleaved);
    if (plane === undefined) throw new Refusal('undecodable');
    const { width, height, stride, data } = plane;
    const row = 3 * width;
    if (stride === row) return { data, width, height };
    const packed = new Uint8Array(row * height);
    for (let y = 0; y < height; y += 1) packed.set(data.subarray(y * stride, y * stride + row), y * row);
    return { data: packed, width, height };
  } finally {
    libheif.heif_image_release(decoded.image);
  }
}
