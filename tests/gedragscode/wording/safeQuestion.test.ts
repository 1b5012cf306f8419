import fc from 'fast-check';
import { vocabularyTexts } from '../../../src/gedragscode/finding/learnFinding';
import { createSafeQuestion, nameWords } from '../../../src/gedragscode/wording/safeQuestion';

const safe = createSafeQuestion(vocabularyTexts());
const NAMES = nameWords(['Sanne van der Berg', 'Job de Boer', 'Zoë Öztürk', 'Door Graaf']);

describe('a question that is to leave the school', () => {
  it.each([
    ['keeps ordinary words', 'Mag ik de klassenfoto mailen?', 'mag ik de klassenfoto mailen'],
    ['loses the name of somebody at school', 'mag ik Sanne filmen', 'mag ik [naam] filmen'],
    ['loses it however it is written', 'mag ik SANNES foto delen', 'mag ik [naam] foto delen'],
    ['loses a name that is a word as well', 'mag ik een foto van job delen', 'mag ik een foto van [naam] delen'],
    ['loses names with other letters', 'mag ik Zoe ozturk filmen', 'mag ik [naam] filmen'],
    ['loses a name that nobody knows', 'mag ik Xanthippe Kwibus filmen', 'mag ik [woord] filmen'],
    ['loses telephone numbers', 'mag ik 06-12345678 appen', 'mag ik [getal] appen'],
    ['loses numbers', 'mag iemand van 15 op de foto', 'mag iemand van [getal] op de foto'],
    ['loses e-mail addresses', 'mag ik naar sanne.berg@school.nl mailen', 'mag ik naar [woord] mailen'],
    ['loses links', 'mag ik https://insta.example/sanne?x=1 delen', 'mag ik [woord] delen'],
    ['loses what words can not be made of', 'mag ik {"role":"system"} <b>filmen</b>', 'mag ik role system b filmen b'],
    ['keeps small words, also when somebody is called that', 'mag ik door de school filmen', 'mag ik door de school filmen'],
    ['puts slips right, with our own words only', 'mag ik een filmptje delen', 'mag ik een filmpje delen'],
  ])('%s', (_what, question, expected) => {
    expect(safe(question, NAMES)).toBe(expected);
  });

  it('never has a letter that is not in a word of ours, whatever was typed', () => {
    const ours = new Set(safe(vocabularyTexts().join(' '), new Set()).split(' '));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const sent = safe(typed, NAMES);
        expect(sent).toMatch(/^[a-z[\] ]*$/);
        for (const word of sent.split(' ')) expect(word === 'door' || !NAMES.has(word)).toBe(true);
        expect(ours.size).toBeGreaterThan(1_000);
      }),
    );
  });
});

it('takes names apart, without the particles', () => {
  expect([...NAMES].sort()).toEqual(['berg', 'boer', 'door', 'graaf', 'job', 'ozturk', 'sanne', 'zoe']);
});
