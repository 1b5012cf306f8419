import { isCovered } from '../../../../images/facesOfPicture';
import type { FaceRef, FaceTag, Who } from '../../../../images/faceTag';
import type { Box, CoverStyle } from '../../../../images/pictureEngine';
import type { PreparedAnswer } from '../../../photo/photoApi';
import type { PhotoProblem } from './photoProblem';

/** Where a picture comes from, so that it can be looked at once more. */
export type PictureSource =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'posted'; readonly index: number }
  | { readonly kind: 'offer' };

/** One face on the screen: found by the server, or drawn by the teacher. */
export interface Face {
  readonly ref: FaceRef;
  readonly box: Box;
  readonly who: Who | null;
}

/** A picture as the server made it, with an address to show it by. */
export interface Version extends PreparedAnswer {
  readonly url: string;
}

/** The last thing that was covered, so that it can be covered in the other way. */
export interface Covering {
  readonly base: Version;
  readonly boxes: readonly Box[];
  readonly style: CoverStyle;
}

/** One of the pictures in the dialog. */
export interface Picture {
  readonly key: number;
  readonly source: PictureSource;
  readonly load: 'waiting' | 'loading' | 'ready' | 'failed';
  /** Why it can't be checked. */
  readonly problem: PhotoProblem | null;
  /** As it came. */
  readonly whole: Version | null;
  /** As it would go. */
  readonly version: Version | null;
  /** Where `version` lies in `whole`, in pixels. */
  readonly at: { readonly x: number; readonly y: number };
  readonly covering: Covering | null;
  readonly faces: readonly Face[];
  /** What was said of the whole picture before it was cut or covered. */
  readonly wholeFaces: readonly Face[];
  /** More than one for a moving picture. */
  readonly frames: number;
  readonly altText: string;
  /** Covered or cut, it is looked at once more before it goes. */
  readonly isSeen: boolean;
}

export function newPicture(key: number, source: PictureSource): Picture {
  return {
    key, source, load: 'waiting', problem: null, whole: null, version: null, at: { x: 0, y: 0 }, covering: null, faces: [], wholeFaces: [], frames: 1, altText: '', isSeen: false,
  };
}

/** A picture that can be shown and judged. */
export type ReadyPicture = Picture & { readonly whole: Version; readonly version: Version };

export function isReady(picture: Picture): picture is ReadyPicture {
  return picture.load === 'ready' && picture.version !== null;
}

export function isAltered(picture: Picture): boolean {
  return picture.version !== picture.whole;
}

export function isCut({ whole, version }: Picture): boolean {
  return whole !== null && version !== null && (whole.width !== version.width || whole.height !== version.height);
}

export function isFaceCovered(version: Version, face: Face): boolean {
  return isCovered(version, face.box);
}

/** Faces about which nothing was said yet. */
export function openFaces({ version, faces }: Picture): readonly Face[] {
  return faces.filter((face) => face.who === null && (version === null || !isFaceCovered(version, face)));
}

export function tagsOf(faces: readonly Face[]): readonly FaceTag[] {
  return faces.flatMap((face) => (face.who === null ? [] : [{ face: face.ref, who: face.who }]));
}

/** `{ x, y, width, height }` and nothing more: a found face also has a score, which no request takes. */
export function plainBox({ x, y, width, height }: Box): Box {
  return { x, y, width, height };
}
