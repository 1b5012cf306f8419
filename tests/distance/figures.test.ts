import { findConcerns } from '../../src/distance/findConcerns';
import type { Examples } from './examples';
import { keptExamples } from './keptExamples';
import { laterExamples } from './laterExamples';
import { tunedExamples } from './tunedExamples';
import { saidIn } from './world';

const rings = (examples: Examples, text: string): boolean => findConcerns(saidIn(examples, text), [examples.check]).length > 0;
const labelled = (all: readonly Examples[], which: 'yes' | 'no') => all.flatMap((examples) => examples[which].map((text) => [examples.check, examples.by, examples.where, text, examples] as const));
const learned = [...tunedExamples, ...laterExamples];

it.each(labelled(learned, 'yes'))('%s notices, by %s (%s): %s', (_check, _by, _where, text, examples) => {
  expect(rings(examples, text)).toBe(true);
});

it.each(labelled(learned, 'no'))('%s leaves alone, by %s (%s): %s', (_check, _by, _where, text, examples) => {
  expect(rings(examples, text)).toBe(false);
});

it('does on messages that nothing was tuned on what the README says', () => {
  const count = (which: 'yes' | 'no') => labelled(keptExamples, which).filter(([, , , text, examples]) => rings(examples, text)).length;
  expect({ found: count('yes'), of: labelled(keptExamples, 'yes').length, wrong: count('no'), among: labelled(keptExamples, 'no').length }).toEqual({ found: 69, of: 71, wrong: 2, among: 84 });
});
