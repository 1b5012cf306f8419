/** A group of fewer than so many is not shown in figures: whoever knows the school might recognise people in it. */
export const SMALLEST_GROUP = 10;

/** `few`: fewer than ten, perhaps nobody. `hidden`: ten or more, not shown because a small group could be worked out with it. */
export type Shown = number | 'few' | 'hidden';

/** For a figure that is part of no sum. */
export function shownAlone(count: number): Shown {
  return count < SMALLEST_GROUP ? 'few' : count;
}

/**
 * Figures that add up to a sum that is shown: what is small is hidden, and as many others as are needed so that no small
 * one can be found by subtraction. Where nothing is left to hide (two groups of nine), `isFound` still says so: then the
 * sum may not be shown either.
 *
 * @example
 * hideSmall([12, 11, 3], 26) // [12, 'hidden', 'few']
 */
export function hideSmall(counts: readonly number[], sum: number): readonly Shown[] {
  const shown: Shown[] = counts.map(shownAlone);
  const bySize = [...counts.keys()].filter((index) => shown[index] !== 'few').toSorted((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  for (const index of bySize) {
    if (!isFound(shown, sum)) break;
    shown[index] = 'hidden';
  }
  return shown;
}

/** Whether a small group among these can be worked out from their sum: only one number is possible for it. */
export function isFound(shown: readonly Shown[], sum: number): boolean {
  const few = shown.filter((one) => one === 'few').length;
  const hidden = shown.filter((one) => one === 'hidden').length;
  const rest = shown.reduce<number>((left, one) => (typeof one === 'number' ? left - one : left), sum);
  // Nobody at all tells nothing about anybody.
  if (few === 0 || rest <= 0) return false;
  const most = Math.min(SMALLEST_GROUP - 1, rest - hidden * SMALLEST_GROUP);
  const least = hidden > 0 ? 0 : Math.max(0, rest - (few - 1) * (SMALLEST_GROUP - 1));
  return least >= most;
}
