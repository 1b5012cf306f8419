import type { PictureRefusal } from '../../pictureEngine';

/** A picture that is not taken; caught at the engine's edge, where it becomes an answer. */
export class Refusal extends Error {
  constructor(readonly because: PictureRefusal) {
    super(because);
  }
}

/** What a failure of the decoder means. libvips only tells it in its message. */
export function refusalOf(error: unknown): PictureRefusal {
  if (error instanceof Refusal) return error.because;
  const message = error instanceof Error ? error.message : '';
  if (/pixel limit|too large|exceeds/i.test(message)) return 'tooManyPixels';
  if (/premature|truncat|unexpected end|end of (file|stream)|read error|not enough|incomplete/i.test(message)) return 'truncated';
  if (/unsupported image format|unsupported codec|operation is blocked/i.test(message)) return 'unsupportedType';
  return 'undecodable';
}
