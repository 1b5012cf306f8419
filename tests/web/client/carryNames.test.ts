import type { Who } from '../../../src/images/faceTag';
import { carryNames, restoreNames } from '../../../src/web/client/photo/state/carryNames';
import type { Face } from '../../../src/web/client/photo/state/picture';

const emma: Who = { kind: 'person', id: 'emma' };
const sem: Who = { kind: 'person', id: 'sem' };
const box = (x: number, y: number, side = 40) => ({ x, y, width: side, height: side });
const found = (ref: number, x: number, y: number, who: Who | null): Face => ({ ref, box: box(x, y), who });
const drawn = (x: number, y: number, who: Who | null): Face => ({ ref: box(x, y), box: box(x, y), who });
const part = (...faces: readonly { readonly x: number; readonly y: number }[]) => ({ width: 200, height: 100, faces: faces.map(({ x, y }) => ({ ...box(x, y), score: 1 })) });

describe('names in another version of a picture', () => {
  it('stay with the face that lies where theirs lay', () => {
    const faces = [found(0, 10, 20, sem), found(1, 150, 20, emma)];
    expect(carryNames(faces, { x: -100, y: 0 }, part({ x: 53, y: 22 }, { x: 120, y: 20 })).map(({ ref, who }) => [ref, who])).toEqual([[0, emma], [1, null]]);
  });

  it('are not given to a face elsewhere, however alike', () => {
    expect(carryNames([found(0, 10, 20, sem)], { x: 0, y: 0 }, part({ x: 90, y: 20 }))).toMatchObject([{ who: null }]);
  });

  it('keep a frame that the teacher drew, unless it is cut off or seen as a face by now', () => {
    const faces = [drawn(120, 30, emma), drawn(70, 30, sem), drawn(180, 30, sem)];
    expect(carryNames(faces, { x: -100, y: 0 }, part({ x: 80, y: 30 }))).toEqual([
      { ref: 0, box: { ...box(80, 30), score: 1 }, who: sem },
      { ref: box(20, 30), box: box(20, 30), who: emma },
    ]);
  });

  it('come back with the whole picture: what was said last holds, and what was outside is as it was', () => {
    const whole = part({ x: 10, y: 20 }, { x: 150, y: 20 });
    const before = [found(0, 10, 20, sem), found(1, 150, 20, null), drawn(60, 50, sem)];
    const inPart = [found(0, 50, 20, emma)];
    expect(restoreNames(whole, before, inPart, { x: 100, y: 0 }).map(({ who }) => who)).toEqual([sem, emma, sem]);
  });
});
