/** Whether `typed` becomes `meant` by at most so many letters missing, too many, wrong or swapped with their neighbour. */
export function withinEdits(typed: string, meant: string, edits: number): boolean {
  if (typed === meant) return true;
  if (edits === 0 || Math.abs(typed.length - meant.length) > edits) return false;
  let twoAgo: number[] = [];
  let before = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const now = [row];
    for (let at = 1; at <= meant.length; at++) {
      const same = typed[row - 1] === meant[at - 1];
      let cost = Math.min((before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (before[at - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && at > 1 && typed[row - 1] === meant[at - 2] && typed[row - 2] === meant[at - 1];
      if (swapped) cost = Math.min(cost, (twoAgo[at - 2] ?? 0) + 1);
      now.push(cost);
    }
    twoAgo = before;
    before = now;
  }
  return (before[meant.length] ?? Infinity) <= edits;
}
