import { cropFaces } from '../../src/images/cropFaces';
import type { FaceBox } from '../../src/images/pictureEngine';

const face = (x: number, y: number, side = 100): FaceBox => ({ x, y, width: side, height: side, score: 0.9 });
const AREA = { x: 200, y: 100, width: 400, height: 300 };
const PART = { width: 400, height: 300 };

describe('the faces of a part of a picture', () => {
  it('keep their place, in pixels of the part', () => {
    expect(cropFaces({ width: 1000, height: 500, faces: [face(300, 150)], covered: [] }, AREA, { ...PART, faces: [] }).faces).toEqual([face(100, 50)]);
  });

  it('include what was found before, though it is not seen again', () => {
    const found = cropFaces({ width: 1000, height: 500, faces: [face(300, 150), face(450, 150)], covered: [] }, AREA, { ...PART, faces: [face(98, 52)] }).faces;
    expect(found).toEqual([face(98, 52), face(250, 50)]);
  });

  it.each([
    ['outside it', 700, 0],
    ['of which a sliver is left', 575, 0],
    ['of which half is left', 550, 1],
  ])('a face %s', (_where, x, left) => {
    expect(cropFaces({ width: 1000, height: 500, faces: [face(x, 150)], covered: [] }, AREA, { ...PART, faces: [] }).faces).toHaveLength(left);
  });

  it('stay covered as far as the cover lies in it', () => {
    const { covered } = cropFaces({ width: 1000, height: 500, faces: [], covered: [face(150, 50), face(900, 400)] }, AREA, { ...PART, faces: [] });
    expect(covered).toEqual([{ x: 0, y: 0, width: 50, height: 50 }]);
  });
});
