import fc from 'fast-check';
import { liesWithin } from '../../../src/images/facesOfPicture';
import { arrowStep, CORNERS, movedArea, nearestCorner, withCorner } from '../../../src/web/client/photo/state/cropArea';
import { SMALLEST_SIDE } from '../../../src/web/photo/photoApi';
import { partWithout } from '../../../src/web/client/photo/state/partWithout';

const PICTURE = { width: 400, height: 300 };
const WHOLE = { x: 0, y: 0, ...PICTURE };

describe('the part of a picture that stays', () => {
  it('follows a corner, the opposite one stays', () => {
    expect(withCorner(WHOLE, 'topLeft', { x: 100.4, y: 50 }, PICTURE)).toEqual({ x: 100, y: 50, width: 300, height: 250 });
    expect(withCorner(WHOLE, 'bottomRight', { x: 100, y: 50 }, PICTURE)).toEqual({ x: 0, y: 0, width: 100, height: 50 });
    expect(nearestCorner(WHOLE, { x: 390, y: 20 })).toBe('topRight');
  });

  it('stays within the picture and large enough, whatever is done to it', () => {
    const point = fc.record({ x: fc.integer({ min: -500, max: 900 }), y: fc.integer({ min: -500, max: 900 }) });
    const step = fc.oneof(fc.tuple(fc.constantFrom(...CORNERS), point), fc.tuple(fc.constant(null), point));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let area: typeof WHOLE = WHOLE;
        for (const [corner, to] of steps) area = corner === null ? movedArea(area, to, PICTURE) : withCorner(area, corner, to, PICTURE);
        expect(liesWithin(PICTURE, area)).toBe(true);
        expect(Math.min(area.width, area.height)).toBeGreaterThanOrEqual(SMALLEST_SIDE);
      }),
    );
  });

  it('is moved by arrows only', () => {
    expect(arrowStep('ArrowLeft', PICTURE)).toEqual({ x: -6, y: 0 });
    expect(arrowStep('a', PICTURE)).toBeNull();
  });
});

describe('the part to begin with', () => {
  const face = (x: number, y = 100) => ({ x, y, width: 40, height: 40 });

  it('leaves out who may not and keeps who may', () => {
    expect(partWithout(PICTURE, [face(340)], [face(20), face(120)])).toEqual({ x: 0, y: 0, width: 320, height: 300 });
  });

  it('keeps the most faces, not the most of the wall', () => {
    const part = partWithout(PICTURE, [face(120)], [face(20), face(20, 200)]);
    expect(part).toEqual({ x: 0, y: 0, width: 100, height: 300 });
  });

  it.each([
    ['nobody has to go', [], [face(20)]],
    ['the one who has to go stands everywhere', [{ x: 100, y: 60, width: 200, height: 200 }], []],
    ['nobody of those who may would be left', [face(20), face(120)], [face(70)]],
    ['there are too many', Array.from({ length: 9 }, (_, index) => face(index * 40)), []],
  ])('is none when %s', (_why, leaveOut, keep) => {
    expect(partWithout(PICTURE, leaveOut, keep)).toBeNull();
  });
});
