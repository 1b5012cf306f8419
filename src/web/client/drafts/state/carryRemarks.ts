import type { ShownRemark } from '../../../drafts/draftApi';

/** Remarks on a text that was changed in one place: those before it stay, those after it move along, those that it touched are gone. */
export function carryRemarks<T extends Pick<ShownRemark, 'start' | 'end' | 'fix'>>(before: string, after: string, remarks: readonly T[]): readonly T[] {
  if (before === after) return remarks;
  const { from, to } = changedPart(before, after);
  const moved = after.length - before.length;
  return remarks.flatMap((remark) => {
    const { start, end, fix } = remark;
    // Something that is put in at the end goes with its own place, wherever the end is now.
    const isPutIn = fix.start === fix.end && fix.start >= end;
    const [first, last] = isPutIn ? [start, end] : [Math.min(start, fix.start), Math.max(end, fix.end)];
    if (last <= from) return [isPutIn && fix.start >= to ? { ...remark, fix: { ...fix, start: fix.start + moved, end: fix.end + moved } } : remark];
    if (first < to) return [];
    return [{ ...remark, start: start + moved, end: end + moved, fix: { ...fix, start: fix.start + moved, end: fix.end + moved } }];
  });
}

/** What of `before` isn't in `after` any more; where something was only added, an empty piece. */
export function changedPart(before: string, after: string): { readonly from: number; readonly to: number } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { from, to: before.length - same };
}
