import { gather, weighing, type Candidate, type Closer, type Sighting } from '../../../src/images/engine/evidence';

const seen = (by: Sighting['by'], x: number, score: number): Sighting => ({ by, x, y: 0, width: 40, height: 40, score });

describe('what several looks saw', () => {
  it('at one place is one candidate, with the best box and the scores of each network', () => {
    expect(gather([seen('blaze', 2, 0.4), seen('ssd', 0, 0.9), seen('blaze', 5, 0.6), seen('blaze', 100, 0.3), seen('whole', 1, 0.7)])).toEqual([
      { box: { x: 0, y: 0, width: 40, height: 40, score: 0.9 }, ssd: 0.9, blaze: 0.6, secondBlaze: 0.4, whole: 0.7 },
      { box: { x: 100, y: 0, width: 40, height: 40, score: 0.3 }, ssd: 0, blaze: 0.3, secondBlaze: 0, whole: 0 },
    ]);
  });

  it('is nothing when they saw nothing', () => {
    expect(gather([])).toEqual([]);
  });
});

describe('weighing what was seen', () => {
  const candidate = (scores: Partial<Omit<Candidate, 'box'>>): Candidate => ({ box: { x: 0, y: 0, width: 40, height: 40, score: 0.5 }, ssd: 0, blaze: 0, secondBlaze: 0, whole: 0, ...scores });
  const closer = (scores: Partial<Closer>): Closer => ({ short: 0, ssd: 0, full: 0, ...scores });
  const { atFirst, closer: enlarged } = weighing({ withSsd: true });

  it.each([
    ['both networks count for more than one', atFirst(candidate({ ssd: 0.5, blaze: 0.5 })), atFirst(candidate({ ssd: 0.5 }))],
    ['a second scale counts', atFirst(candidate({ ssd: 0.5, blaze: 0.5, secondBlaze: 0.4 })), atFirst(candidate({ ssd: 0.5, blaze: 0.5 }))],
    ['a clear face is certain at first', atFirst(candidate({ ssd: 0.9, blaze: 0.6 })), 1.2],
    ['enlarged, each network that agrees counts', enlarged(candidate({ ssd: 0.4, blaze: 0.3 }), closer({ short: 0.8 })), enlarged(candidate({ ssd: 0.4, blaze: 0.3 }), closer({}))],
    ['what all see enlarged is more likely a face than not', enlarged(candidate({ ssd: 0.3, blaze: 0.3 }), closer({ short: 0.8, ssd: 0.8, full: 0.6 })), 0],
  ])('%s', (_, more, less) => {
    expect(more).toBeGreaterThan(less);
  });

  it('what one network saw for a moment is no face when nobody sees it enlarged', () => {
    expect(enlarged(candidate({ ssd: 0.35 }), closer({}))).toBeLessThan(-2);
  });

  it('without SSD, BlazeFace decides alone', () => {
    const alone = weighing({ withSsd: false });
    expect(alone.atFirst(candidate({ blaze: 0.8, secondBlaze: 0.6 }))).toBeGreaterThan(1.2);
    expect(alone.atFirst(candidate({ ssd: 0.99 }))).toBe(alone.atFirst(candidate({})));
  });
});
