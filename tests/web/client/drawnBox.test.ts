import fc from 'fast-check';
import { boxBetween, firstBox, movedBox, SMALLEST_BOX } from '../../../src/web/client/photo/state/drawnBox';
import { liesWithin } from '../../../src/images/facesOfPicture';

const PICTURE = { width: 400, height: 300 };

describe('a frame around a face', () => {
  it('may be drawn from any corner', () => {
    const expected = { x: 10, y: 20, width: 30, height: 40 };
    expect(boxBetween({ x: 10, y: 20 }, { x: 40, y: 60 }, PICTURE)).toEqual(expected);
    expect(boxBetween({ x: 40, y: 60 }, { x: 10, y: 20 }, PICTURE)).toEqual(expected);
  });

  it('is cut off at the edges', () => {
    expect(boxBetween({ x: -50, y: 250 }, { x: 50, y: 900 }, PICTURE)).toEqual({ x: 0, y: 250, width: 50, height: 50 });
  });

  it('stays within the picture and keeps a size, whatever keys are pressed', () => {
    const press = fc.tuple(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'), fc.boolean());
    fc.assert(
      fc.property(fc.array(press, { maxLength: 60 }), (keys) => {
        let box = firstBox(PICTURE);
        for (const [key, shift] of keys) box = movedBox(box, key, shift, PICTURE) ?? box;
        expect(liesWithin(PICTURE, box)).toBe(true);
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(SMALLEST_BOX);
      }),
    );
  });

  it('leaves other keys alone', () => {
    expect(movedBox(firstBox(PICTURE), 'Tab', false, PICTURE)).toBeNull();
  });
});
