import { answerCard } from '../../../src/bot/cards/answer/answerCard';
import { wordingLine } from '../../../src/bot/cards/answer/wordingLine';
import type { CitedAnswer } from '../../../src/gedragscode/answer';
import type { Wording } from '../../../src/gedragscode/wording/answerModel';
import { cardBytes, cardProblems } from '../validCard';

const answer = (language: 'nl' | 'en'): CitedAnswer => ({ kind: 'cited', articles: ['III.B.8', 'III.B.9'], needed: 1, role: 'staff', language, edition: { title: 'Gedragscode Social Media SVOK', version: '2025-12-14' } });
const wording: Wording = { sentences: [{ text: 'Eerste zin.', articles: ['III.B.8'] }, { text: 'Tweede zin.', articles: ['III.B.8'] }], articles: ['III.B.8'] };

describe.each(['nl', 'en'] as const)('an answer in a model’s words (%s)', (language) => {
  const made = answerCard(answer(language), null, { wording });
  const text = JSON.stringify(made);

  it('is a valid card', () => {
    expect(cardProblems(made)).toEqual([]);
    expect(cardBytes(made)).toBeLessThan(25_000);
  });

  it('has the words, the article with its version, and who helped with the words', () => {
    expect(text).toContain('Eerste zin. Tweede zin.');
    expect(text).toContain(language === 'nl' ? 'III.B.8, Gedragscode Social Media SVOK, versie van 14 december 2025' : 'III.B.8, Gedragscode Social Media SVOK, version of 14 December 2025');
    expect(text).toContain(language === 'nl' ? 'Verwoord met hulp van een taalmodel, uit III.B.8.' : 'Worded with the help of a language model, from III.B.8.');
  });
});

it('is in our own words when the model’s are about another article', () => {
  const other = JSON.stringify(answerCard({ ...answer('nl'), articles: ['III.A.2'] }, null, { wording }));
  expect(other).not.toContain('Eerste zin');
  expect(other).not.toContain('taalmodel');
});

it('says nothing of a model when there was none', () => {
  expect(wordingLine(null, 'nl')).toEqual([]);
  expect(JSON.stringify(answerCard(answer('nl'), null))).not.toContain('taalmodel');
});
