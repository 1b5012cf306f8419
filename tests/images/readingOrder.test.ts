import { readingOrder } from '../../src/images/readingOrder';
import { box } from './support';

describe('the order of faces', () => {
  it('goes row by row from the back, and from left to right within a row', () => {
    const [backLeft, backRight, frontLeft, frontRight] = [box(50, 10), box(400, 60), box(20, 220), box(300, 180)];
    expect(readingOrder([frontRight, backRight, frontLeft, backLeft])).toEqual([backLeft, backRight, frontLeft, frontRight]);
  });

  it('loses and invents no face', () => {
    const faces = [box(0), box(0), box(5, 5, 10)];
    expect(readingOrder(faces)).toHaveLength(3);
    expect(readingOrder([])).toEqual([]);
  });
});
