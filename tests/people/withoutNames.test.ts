import { withoutNames } from '../../src/people/withoutNames';

const LOTTE = { displayName: 'Lotte Brinkhorst', givenName: 'Lotte' };

describe('a text without somebody’s names', () => {
  it.each([
    ['Groet, Lotte Brinkhorst', 'Groet, …'],
    ['lotte vraagt dit', '… vraagt dit'],
    ['mevrouw Brinkhorst', 'mevrouw …'],
    ['Charlotte en Lotteke blijven', 'Charlotte en Lotteke blijven'],
    ['niets', 'niets'],
  ])('%s', (before, after) => {
    expect(withoutNames(before, [LOTTE])).toBe(after);
  });

  it('takes names literally, whatever signs are in them', () => {
    expect(withoutNames('van J.R. (Jan) de Vries+', [{ displayName: 'J.R. (Jan) de Vries+', givenName: 'J.R.' }])).toBe('van …');
  });
});
