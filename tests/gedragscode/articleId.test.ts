import { readArticleId } from '../../src/gedragscode/articleId';

describe('reading an article as people write it', () => {
  it.each([
    ['III.B.8', 'III.B.8'],
    ['iii b 8', 'III.B.8'],
    ['artikel III.B.8', 'III.B.8'],
    ['B8', 'III.B.8'],
    ['a.2', 'III.A.2'],
    ['V.3', 'V.3'],
    ['inleiding', '0'],
    ['III.B.0', 'III.B.0'],
    ['III.B.13', null],
    ['VI.1', null],
    ['8', null],
    ['', null],
  ])('%s → %s', (written, id) => {
    expect(readArticleId(written)).toBe(id);
  });
});
