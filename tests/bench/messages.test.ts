import { assessMessage } from '../../src/conduct/assessMessage';
import { answerQuestion } from '../../src/gedragscode/answerQuestion';
import { createFinder } from '../../src/gedragscode/finding/createFinder';
import { HARMLESS, QUESTIONS, SIGNALLING } from './messages';

describe('what the bench says', () => {
  it.each(HARMLESS)('signals nothing, so that the silent path is what is measured: %s', (text) => {
    expect(assessMessage({ text, role: 'student' }).kind).toBeNull();
  });

  it('has messages that do signal', () => {
    expect(SIGNALLING.some((text) => assessMessage({ text, role: 'student' }).kind !== null)).toBe(true);
  });

  it('asks questions that get every kind of answer', () => {
    const finder = createFinder();
    const kinds = new Set(QUESTIONS.map((question) => answerQuestion({ finder, edition: null }, { question, role: 'staff' }).kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['cited', 'notInCode', 'urgentHelp']));
  });
});
