import { REMARK_KINDS, type RemarkKind } from './remark';

interface Placed {
  readonly kind: RemarkKind;
  readonly start: number;
  readonly end: number;
  readonly fix: { readonly start: number; readonly end: number };
}

/** Of remarks on one place the weightiest, in the order of `REMARK_KINDS`; what remains is in the order of the text. */
export function withoutOverlap<T extends Placed>(remarks: readonly T[]): readonly T[] {
  const chosen: T[] = [];
  for (const remark of [...remarks].sort((a, b) => REMARK_KINDS.indexOf(a.kind) - REMARK_KINDS.indexOf(b.kind))) {
    if (!chosen.some((other) => overlaps(reach(remark), reach(other)))) chosen.push(remark);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** The marked place and what a fix of it changes; of something that is added, the place alone. */
function reach({ start, end, fix }: Placed): readonly [number, number] {
  return fix.start === fix.end ? [start, end] : [Math.min(start, fix.start), Math.max(end, fix.end)];
}

function overlaps([start, end]: readonly [number, number], [otherStart, otherEnd]: readonly [number, number]): boolean {
  return start < otherEnd && otherStart < end;
}
