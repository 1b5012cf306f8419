import type { Box, FaceBox } from '../pictureEngine';

/** Two boxes that share more than this part of their union are the same face. */
const SAME_BY_UNION = 0.3;
/** A box of which more than this part lies inside a better one is a part of that face. */
const SAME_BY_CONTAINMENT = 0.55;

/** Keeps the best box of each face: the highest score wins, what overlaps it too much goes. */
export function mergeBoxes(boxes: readonly FaceBox[]): FaceBox[] {
  const kept: FaceBox[] = [];
  for (const box of [...boxes].sort((a, b) => b.score - a.score)) {
    if (!kept.some((better) => isSameFace(better, box))) kept.push(box);
  }
  return kept;
}

/** Whether two boxes overlap so much that they show one face. */
export function isSameFace(a: Box, b: Box): boolean {
  const shared = sharedArea(a, b);
  if (shared === 0) return false;
  const areaA = a.width * a.height;
  const areaB = b.width * b.height;
  return shared / (areaA + areaB - shared) > SAME_BY_UNION || shared / Math.min(areaA, areaB) > SAME_BY_CONTAINMENT;
}

/** The area that two boxes have in common, in square pixels. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
