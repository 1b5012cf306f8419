import type { Box } from './pictureEngine';

/**
 * Faces in the order in which one would name them: row by row from the back, each row from left to right. Two faces
 * are in one row when the middle of the one lies within the height of the other.
 */
export function readingOrder<B extends Box>(faces: readonly B[]): readonly B[] {
  const rows: B[][] = [];
  for (const face of faces.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && middleOf(face) <= first.y + first.height) row.push(face);
    else rows.push([face]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.x - b.x));
}

function middleOf(box: Box): number {
  return box.y + box.height / 2;
}
