import type { FaceRef } from './faceTag';
import type { Box, FaceBox } from './pictureEngine';

/** What is known of the faces in one picture: found by the engine, and places that were covered since. */
export interface FacesOfPicture {
  readonly width: number;
  readonly height: number;
  readonly faces: readonly FaceBox[];
  readonly covered: readonly Box[];
}

export function boxOf(picture: FacesOfPicture, face: FaceRef): Box | null {
  return typeof face === 'number' ? (picture.faces[face] ?? null) : face;
}

/** True when the whole box lies under something that was covered. */
export function isCovered(picture: FacesOfPicture, box: Box): boolean {
  return picture.covered.some((cover) => contains(cover, box));
}

/** True when the box is a real rectangle that lies within the picture. */
export function liesWithin(picture: Pick<FacesOfPicture, 'width' | 'height'>, box: Box): boolean {
  return box.width > 0 && box.height > 0 && contains({ x: 0, y: 0, width: picture.width, height: picture.height }, box);
}

// Half a pixel: boxes travel through JSON and a browser's own rounding.
const SLACK = 0.5;

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x - SLACK &&
    inner.y >= outer.y - SLACK &&
    inner.x + inner.width <= outer.x + outer.width + SLACK &&
    inner.y + inner.height <= outer.y + outer.height + SLACK
  );
}
