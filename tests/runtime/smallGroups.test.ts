import { hideSmall, isFound, type Shown } from '../../src/runtime/smallGroups';
import { seededChance } from '../support/seededChance';

describe('small groups', () => {
  it.each<[readonly number[], readonly Shown[]]>([
    [[12, 11, 30], [12, 11, 30]],
    [[12, 11, 3], [12, 'hidden', 'few']],
    [[12, 3, 4], [12, 'few', 'few']],
    [[12, 3, 0], [12, 'few', 'few']],
    [[12, 0, 0], [12, 'few', 'few']],
    [[10, 1], ['hidden', 'few']],
    [[10, 10, 1], ['hidden', 10, 'few']],
    // Without hiding more, both would have to be nine.
    [[20, 9, 9], ['hidden', 'few', 'few']],
    [[0, 40], ['few', 40]],
  ])('of %j show %j', (counts, shown) => {
    expect(hideSmall(counts, counts.reduce((sum, count) => sum + count, 0))).toEqual(shown);
  });

  /** What a small group may be for somebody who knows everything that is shown, by trying. */
  function possible(shown: readonly Shown[], sum: number): ReadonlyMap<number, ReadonlySet<number>> {
    const found = new Map<number, Set<number>>();
    const few = [...shown.keys()].filter((index) => shown[index] === 'few');
    const hidden = shown.filter((one) => one === 'hidden').length;
    const rest = shown.reduce<number>((left, one) => (typeof one === 'number' ? left - one : left), sum);
    const attempt = (at: number, left: number, chosen: readonly number[]): void => {
      if (at < few.length) {
        for (let n = 0; n < 10; n++) attempt(at + 1, left - n, [...chosen, n]);
        return;
      }
      const fits = hidden === 0 ? left === 0 : left >= hidden * 10;
      if (fits) few.forEach((index, place) => found.set(index, (found.get(index) ?? new Set<number>()).add(chosen[place] ?? 0)));
    };
    attempt(0, rest, []);
    return found;
  }

  it('can’t be worked out, whatever the figures are', () => {
    const chance = seededChance(7);
    let withSmall = 0;
    for (let round = 0; round < 400; round++) {
      const counts = Array.from({ length: 2 + Math.floor(chance() * 3) }, () => Math.floor(chance() * (chance() < 0.5 ? 10 : 30)));
      const sum = counts.reduce((one, other) => one + other, 0);
      if (sum < 10) continue;
      const shown = hideSmall(counts, sum);
      for (const [index, one] of shown.entries()) if (typeof one === 'number') expect(one).toBe(counts[index]);
      for (const [index, values] of possible(shown, sum)) {
        // That nobody is left over tells nothing of anybody.
        if (counts.every((count, other) => count === 0 || typeof shown[other] === 'number')) continue;
        if (isFound(shown, sum)) {
          // Then the sum has to go: there is no other figure left.
          expect(shown.every((one) => typeof one !== 'number')).toBe(true);
          continue;
        }
        withSmall += 1;
        expect([counts, shown, index, values.size > 1]).toEqual([counts, shown, index, true]);
      }
    }
    expect(withSmall).toBeGreaterThan(200);
  });

  it('are judged the same by the quick way and by trying', () => {
    const chance = seededChance(11);
    for (let round = 0; round < 300; round++) {
      const counts = Array.from({ length: 3 }, () => Math.floor(chance() * 24));
      const shown = counts.map((count): Shown => (count < 10 ? 'few' : chance() < 0.5 ? 'hidden' : count));
      const sum = counts.reduce((one, other) => one + other, 0);
      const rest = counts.reduce((left, count, index) => (typeof shown[index] === 'number' ? left - count : left), sum);
      const tried = [...possible(shown, sum).values()].some(({ size }) => size === 1) && rest > 0;
      expect([counts, shown, isFound(shown, sum)]).toEqual([counts, shown, tried]);
    }
  });
});
