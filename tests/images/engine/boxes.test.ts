import { coverBoxes, withMargin } from '../../../src/images/engine/coverBoxes';
import { lighten } from '../../../src/images/engine/lighten';
import { match } from '../../../src/images/engine/measure';
import { mergeBoxes } from '../../../src/images/engine/mergeBoxes';
import type { FaceBox } from '../../../src/images/pictureEngine';

const box = (x: number, y: number, width: number, height: number, score = 0.9): FaceBox => ({ x, y, width, height, score });

describe('merging boxes', () => {
  it.each([
    ['the same place twice: the better', [box(0, 0, 10, 10, 0.5), box(1, 1, 10, 10, 0.8)], [0.8]],
    ['a nose inside a face: the face', [box(0, 0, 40, 40, 0.9), box(10, 10, 12, 12, 0.6)], [0.9]],
    ['two heads side by side: both', [box(0, 0, 20, 20, 0.9), box(16, 0, 20, 20, 0.7)], [0.9, 0.7]],
    ['two heads far apart: both', [box(0, 0, 20, 20, 0.4), box(100, 0, 20, 20, 0.7)], [0.7, 0.4]],
    ['nothing: nothing', [], []],
  ])('%s', (_, boxes, scores) => {
    expect(mergeBoxes(boxes).map(({ score }) => score)).toEqual(scores);
  });
});

describe('covering boxes', () => {
  const picture = { width: 20, height: 20, data: Uint8Array.from({ length: 1200 }, (_, index) => index % 251) };

  it('takes 25 % at the sides, 35 % above and 20 % below with it', () => {
    expect(withMargin(box(100, 100, 40, 20), { width: 400, height: 400 })).toEqual({ x: 90, y: 93, width: 60, height: 31 });
  });

  it('stays within the picture', () => {
    expect(withMargin(box(-5, 15, 10, 30), picture)).toEqual({ x: 0, y: 4, width: 8, height: 16 });
    expect(withMargin(box(50, 50, 10, 10), picture)).toMatchObject({ width: 0, height: 0 });
  });

  it('a blur takes more with it', () => {
    expect(withMargin(box(100, 100, 40, 20), { width: 400, height: 400 }, 'blur')).toEqual({ x: 86, y: 91, width: 68, height: 35 });
  });

  it('a blur keeps nine colours of a place, whatever was in it', () => {
    const striped = { width: 90, height: 90, data: Uint8Array.from({ length: 90 * 90 * 3 }, (_, index) => (Math.floor(index / 3) % 2) * 200) };
    const { data } = coverBoxes(striped, [box(20, 20, 50, 50)], 'blur');
    // Stripes of one pixel are gone: each cell has their mean.
    const values = new Set(data.subarray(3 * (45 * 90 + 10), 3 * (45 * 90 + 75)));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(95);
    expect(Math.max(...values)).toBeLessThanOrEqual(105);
  });

  it.each(['solid', 'blur'] as const)('%s: nothing of a pixel can be told from the result when its cell has the same mean', (style) => {
    const one = { width: 60, height: 60, data: new Uint8Array(60 * 60 * 3).fill(90) };
    const other = { ...one, data: new Uint8Array(one.data) };
    // Two pixels beside each other in the middle, as much brighter as darker.
    other.data.fill(100, 3 * (30 * 60 + 30), 3 * (30 * 60 + 31));
    other.data.fill(80, 3 * (30 * 60 + 31), 3 * (30 * 60 + 32));
    expect([...coverBoxes(other, [box(20, 20, 20, 20)], style).data]).toEqual([...coverBoxes(one, [box(20, 20, 20, 20)], style).data]);
  });

  it('changes nothing outside, and leaves the picture that it was given', () => {
    const before = [...picture.data];
    const filled = coverBoxes(picture, [box(8, 8, 4, 4)]);
    expect([...picture.data]).toEqual(before);
    const changed = [...filled.data].flatMap((value, index) => (value === picture.data[index] ? [] : [index])).map((index) => Math.floor(index / 3));
    expect(Math.min(...changed.map((pixel) => pixel % 20))).toBeGreaterThanOrEqual(7);
    expect(Math.max(...changed.map((pixel) => pixel % 20))).toBeLessThanOrEqual(12);
    expect([...filled.data.subarray(3 * (9 * 20 + 9), 3 * (9 * 20 + 9) + 3)]).toEqual([...filled.data.subarray(3 * (11 * 20 + 11), 3 * (11 * 20 + 11) + 3)]);
  });
});

describe('lightening', () => {
  const grey = (value: number): { width: number; height: number; data: Uint8Array } => ({ width: 100, height: 100, data: new Uint8Array(30_000).fill(value) });

  it.each([
    [30, 180],
    [100, 255],
    [200, 200],
    [0, 0],
  ])('a picture of %i becomes %i', (before, after) => {
    expect(lighten(grey(before)).data[0]).toBe(after);
  });
});

describe('measuring', () => {
  it.each([
    ['a face found', [box(0, 0, 20, 20)], [box(2, 2, 20, 20)], [], { hits: 1, falseBoxes: 0 }],
    ['a face missed', [], [box(2, 2, 20, 20)], [], { hits: 0, falseBoxes: 0 }],
    ['a face found twice counts once', [box(0, 0, 20, 20), box(3, 3, 20, 20)], [box(2, 2, 20, 20)], [], { hits: 1, falseBoxes: 1 }],
    ['something that is no face', [box(100, 100, 20, 20)], [box(2, 2, 20, 20)], [], { hits: 0, falseBoxes: 1 }],
    ['a face that need not be found', [box(100, 100, 20, 20)], [], [box(100, 100, 20, 20)], { hits: 0, falseBoxes: 0 }],
    ['a small box in the middle of a face', [box(8, 8, 11, 11)], [box(2, 2, 20, 20)], [], { hits: 1, falseBoxes: 0 }],
    ['a box that is much larger than the face', [box(0, 0, 100, 100)], [box(45, 45, 10, 10)], [], { hits: 0, falseBoxes: 1 }],
  ])('%s', (_, found, faces, optional, expected) => {
    expect(match(found, faces, optional)).toEqual(expected);
  });
});
