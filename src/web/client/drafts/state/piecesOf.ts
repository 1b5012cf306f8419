import type { ShownRemark } from '../../../drafts/draftApi';

export interface Piece {
  readonly piece: string;
  /** Index of the remark on it; null: nothing to say about it. */
  readonly remark: number | null;
}

/** The text in pieces, with and without a remark; together they are the text. The remarks are in order and don't overlap. */
export function piecesOf(text: string, remarks: readonly Pick<ShownRemark, 'start' | 'end'>[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (to: number, remark: number | null): void => {
    if (to > at) pieces.push({ piece: text.slice(at, to), remark });
    at = Math.max(at, to);
  };
  for (const [index, { start, end }] of remarks.entries()) {
    add(Math.min(start, text.length), null);
    add(Math.min(end, text.length), index);
  }
  add(text.length, null);
  return pieces;
}
