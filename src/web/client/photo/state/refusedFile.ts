import { pictureLimits } from '../../../../images/pictureLimits';
import type { PhotoProblemCode } from '../../../photo/photoApi';
import type { PhotoProblem } from './photoProblem';

/** Why a file isn't even sent; null when the server is to look at it. It takes no more either: a large file needn't travel first. */
export function tooLargeFor({ size, type }: Pick<File, 'size' | 'type'>): PhotoProblemCode | null {
  if (size <= pictureLimits.bytes) return null;
  // Films are large: that they can't be checked at all says more than their size.
  if (type.startsWith('video/')) return 'film';
  return type === 'application/pdf' ? 'pdf' : 'tooManyBytes';
}

const OF_ONE_PICTURE: ReadonlySet<PhotoProblemCode> = new Set<PhotoProblemCode>([
  'empty', 'tooManyBytes', 'tooManyPixels', 'truncated', 'unsupportedType', 'pdf', 'film', 'vector', 'tooManyFrames', 'undecodable',
]);

/** True when the picture itself is the problem: others may well be fine. */
export function isAboutThePicture({ code }: Pick<PhotoProblem, 'code'>): boolean {
  return code !== null && OF_ONE_PICTURE.has(code);
}
