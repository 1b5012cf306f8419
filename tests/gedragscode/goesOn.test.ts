import { answerInContext, answerQuestion } from '../../src/gedragscode/answerQuestion';
import { createFinder } from '../../src/gedragscode/finding/createFinder';
import { goesOn } from '../../src/gedragscode/goesOn';
import { followUps } from './followUps';

const finder = createFinder();

describe('a question that goes on about the one before', () => {
  it.each(['en als ze 16 zijn?', 'maar mag het wel met een filter', 'geldt dat ook voor stagiairs', 'and if they are 16?', 'waarom niet', 'hoe lang is dat geldig', 'En met emoji 😀?', 'wat als ik het niet wist'])('is worded so: %s', (question) => {
    expect(goesOn(question)).not.toBeNull();
  });

  it.each(['mag ik filmen in de les', 'wanneer mag ik appen met leerlingen', 'can I post a photo', 'enveloppe sturen', 'ofschoon ik docent ben', ''])('is not worded so: %s', (question) => {
    expect(goesOn(question)).toBeNull();
  });

  it('finds the right article with the subjects of the one before, clearly more often than alone', () => {
    const about = followUps.filter(({ articles }) => articles.length > 0);
    let together = 0;
    let alone = 0;
    for (const { first, role, then, articles } of about) {
      const { context } = answerInContext({ finder, edition: null }, { question: first, role });
      const isRight = (before: typeof context): boolean => articles.some((article) => article === answerQuestion({ finder, edition: null }, { question: then, role, before }).articles[0]);
      if (isRight(context)) together += 1;
      if (isRight(null)) alone += 1;
    }
    expect(together / about.length).toBeGreaterThanOrEqual(0.9);
    expect(together - alone).toBeGreaterThan(about.length / 5);
  });

  it('is still declined when it is about something else', () => {
    const others = followUps.filter(({ articles }) => articles.length === 0);
    const cited = others.filter(({ first, role, then }) => {
      const { context } = answerInContext({ finder, edition: null }, { question: first, role });
      return answerQuestion({ finder, edition: null }, { question: then, role, before: context }).kind === 'cited';
    });
    expect(cited.map(({ then }) => then)).toEqual([]);
  });

  it('is a question of its own when it says enough, although a word in it might point back', () => {
    const { context } = answerInContext({ finder, edition: null }, { question: 'mag ik appen met leerlingen', role: 'staff' });
    const next = answerInContext({ finder, edition: null }, { question: 'mag ik de foto die ik maakte naar ouders mailen', role: 'staff', before: context });
    expect(next).toMatchObject({ answer: { articles: expect.arrayContaining(['III.B.8']) as string[] }, wentOn: false });
  });

  it('may itself be gone on about', () => {
    const deps = { finder, edition: null };
    const first = answerInContext(deps, { question: 'mag ik een leerling toevoegen op insta', role: 'staff' });
    const second = answerInContext(deps, { question: 'en een ouder?', role: 'staff', before: first.context });
    const third = answerInContext(deps, { question: 'en op linkedin?', role: 'staff', before: second.context });
    expect([first, second, third].map(({ answer }) => answer.articles[0])).toEqual(['III.B.2', 'III.B.2', 'III.B.2']);
  });

  it('never hides a cry for help, and leaves nothing of it behind', () => {
    const { context } = answerInContext({ finder, edition: null }, { question: 'mag ik filmen in de les', role: 'student' });
    const helped = answerInContext({ finder, edition: null }, { question: 'en als ik niet meer wil leven?', role: 'student', before: context });
    expect(helped).toMatchObject({ answer: { kind: 'urgentHelp' }, context: null });
  });
});
