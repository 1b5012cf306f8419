import { median, quantile } from './statistics';

describe('median', () => {
  it.each([
    ['the middle of an odd number', [9, 1, 5], 5],
    ['the mean of the two in the middle', [1, 10, 2, 4], 3],
    ['the only one', [7], 7],
    ['no number of nothing', [], Number.NaN],
  ])('is %s', (_what, values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

  it.each([
    [0.99, 99],
    [0.5, 50],
    [1, 100],
    [0, 1],
  ])('leaves a share of %d below it: %d', (share, expected) => {
    expect(quantile(hundred, share)).toBe(expected);
  });

  it('leaves the values as they were', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });
});
