import { zipSync } from 'fflate';
import { bytesOf } from './pictureUrl';

export interface Download {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

export interface TakenPicture {
  /** Base64. */
  readonly picture: string;
  readonly mediaType: 'image/jpeg' | 'image/png';
}

/**
 * What is downloaded of pictures: the picture itself, or all of them in one zip. File names say nothing of who is in it.
 *
 * @param nameOf `nameOf(2)` → `foto-2`
 */
export function picturesDownload(pictures: readonly TakenPicture[], nameOf: (number: number) => string, zipName: string): Download | null {
  const files = pictures.map(({ picture, mediaType }, index): Download => ({ name: `${nameOf(index + 1)}${mediaType === 'image/png' ? '.png' : '.jpg'}`, bytes: bytesOf(picture), mediaType }));
  const [first, second] = files;
  if (first === undefined || second === undefined) return first ?? null;
  // Pictures don't get smaller.
  const zip = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0 });
  return { name: zipName, bytes: new Uint8Array(zip), mediaType: 'application/zip' };
}

export function sheetDownload(sheet: string, name: string): Download {
  return { name, bytes: bytesOf(sheet), mediaType: 'application/pdf' };
}
