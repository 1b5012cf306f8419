import { figuresOf, type WatchFigure } from '../../src/conduct/watchFigures';
import { whatWouldChange } from '../../src/conduct/whatWouldChange';

const figure = (kind: WatchFigure['kind'], what: WatchFigure['what'], cue: string, times: number): WatchFigure => ({ kind, what, cue, times });
const FIGURES = [
  figure('pesten', 'signal', '', 60),
  figure('pesten', 'signal', 'insult', 25),
  figure('pesten', 'signal', 'you', 55),
  figure('pesten', 'nudge', '', 12),
  figure('pesten', 'nudge', 'insult', 4),
  figure('uitsluiting', 'signal', '', 7),
];

describe('what a word’s meaning would have changed', () => {
  it('is at most what held a word of the same sort; small numbers stay vague', () => {
    expect(whatWouldChange({ word: 'sukkel', means: 'harmless' }, FIGURES)).toEqual({
      kind: 'atMost',
      isKnownSort: true,
      changes: [
        { kind: 'pesten', what: 'signal', all: 60, atMost: 25 },
        { kind: 'pesten', what: 'nudge', all: 12, atMost: null },
      ],
    });
  });

  it('is anything at all for a word that the detector doesn’t know, and says so', () => {
    const would = whatWouldChange({ word: 'kwibus', means: 'harmless' }, FIGURES);
    expect(would).toMatchObject({ kind: 'atMost', isKnownSort: false });
    expect(would.kind === 'atMost' ? would.changes.map(({ kind, what, atMost }) => [kind, what, atMost]) : []).toEqual([
      ['pesten', 'signal', 60],
      ['pesten', 'nudge', 12],
      ['uitsluiting', 'signal', 7],
    ]);
  });

  it('can’t be known for a word that is to signal more: what was silent left no number', () => {
    expect(whatWouldChange({ word: 'tosti', means: 'insult' }, FIGURES)).toEqual({ kind: 'unknowable' });
  });

  it('is nothing where nothing stood out', () => {
    expect(whatWouldChange({ word: 'sukkel', means: 'harmless' }, [])).toEqual({ kind: 'atMost', isKnownSort: true, changes: [] });
  });
});

describe('what a message adds to the numbers', () => {
  it.each([
    ['signal', ['signal']],
    ['nudge', ['signal', 'nudge']],
    ['escalate', ['signal', 'nudge', 'case']],
  ] as const)('%s: %j, as a whole, by rule or model, and by concept', (level, expected) => {
    const figures = figuresOf('pesten', level, new Set(['insult'] as const), true);
    expect([...new Set(figures.map(({ what }) => what))]).toEqual(expected);
    expect(figures.filter(({ what }) => what === 'signal').map(({ cue }) => cue)).toEqual(['', 'rule', 'insult']);
  });
});
