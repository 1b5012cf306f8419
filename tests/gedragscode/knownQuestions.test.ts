import { answerQuestion } from '../../src/gedragscode/answerQuestion';
import { createFinder } from '../../src/gedragscode/finding/createFinder';
import { createKnownQuestions } from '../../src/gedragscode/knownQuestions';

const finder = createFinder();
const known = createKnownQuestions(finder, [
  { question: 'Mag ik met een drone over het schoolplein vliegen?', articles: ['III.A.2'] },
  { question: 'Mag ik een leerling volgen op Instagram als we familie zijn?', articles: ['III.B.2', 'III.B.12'] },
]);
const answer = (question: string) => answerQuestion({ finder, edition: null, known }, { question, role: 'staff' });

describe('a question that the school answers itself', () => {
  it.each([
    ['in the same words', 'mag ik met een drone over het schoolplein vliegen', ['III.A.2']],
    ['in another order', 'over het schoolplein vliegen met een drone, mag ik dat', ['III.A.2']],
    ['about family', 'als we familie zijn, mag ik die leerling dan op insta volgen', ['III.B.2', 'III.B.12']],
  ])('is recognised %s', (_, question, articles) => {
    expect(answer(question)).toMatchObject({ kind: 'cited', articles });
  });

  it.each(['mag ik een leerling volgen op instagram', 'mag ik filmen op het schoolplein', 'vliegen er drones', 'mag ik over het plein fietsen'])('leaves other questions alone: %s', (question) => {
    expect(known.match(question)).toBeNull();
  });

  it('never goes before a cry for help', () => {
    const urgent = createKnownQuestions(finder, [{ question: 'ik wil niet meer leven', articles: ['III.A.8'] }]);
    expect(answerQuestion({ finder, edition: null, known: urgent }, { question: 'ik wil niet meer leven', role: 'student' }).kind).toBe('urgentHelp');
  });

  it('is not seen where it isn’t, also among a thousand', () => {
    const many = createKnownQuestions(finder, Array.from({ length: 1_000 }, (_, at) => ({ question: `vraag nummer ${String(at)} over een onderwerp dat niemand kent`, articles: ['V.2'] as const })));
    expect(many.match('mag ik een foto mailen')).toBeNull();
  });
});
