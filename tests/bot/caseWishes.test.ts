import { objectionWish } from '../../src/bot/messages/objectionWish';
import { openCaseWish } from '../../src/bot/messages/openCaseWish';
import { reportWish } from '../../src/bot/messages/reportWish';

it.each([
  ['ik wil bezwaar maken', 'nl'],
  ['Bezwaar', 'nl'],
  ['bezwaar maken tegen wat houvast over mij bewaart', 'nl'],
  ['Ik maak bezwaar.', 'nl'],
  ['ik ben het niet eens met wat je over mij zegt', 'nl'],
  ['Ik ben het er niet mee eens met wat Houvast bewaart', 'nl'],
  ['ik wil niet dat je mijn gegevens bewaart', 'nl'],
  ['I want to object', 'en'],
  ['I object to what you keep about me', 'en'],
  ['I disagree with what Houvast said about me', 'en'],
  ["I don't want you to keep my data", 'en'],
])('somebody objects with “%s”', (words, language) => {
  expect(objectionWish(words)).toBe(language);
});

it.each([
  'ik wil bezwaar maken tegen mijn cijfer',
  'kan ik bezwaar maken als een docent mij filmt?',
  'ik ben het niet eens met mijn mentor',
  'mag de school mijn foto bewaren',
  'wat bewaar je over mij',
  'ik wil iets melden',
  'casus openen',
  `ik wil bezwaar maken tegen ${'heel '.repeat(40)}veel gegevens`,
])('nobody objects with “%s”', (words) => {
  expect(objectionWish(words)).toBeNull();
});

it.each([
  ['casus openen', 'nl'],
  ['Ik wil een casus openen', 'nl'],
  ['nieuwe casus', 'nl'],
  ['open een nieuwe casus', 'nl'],
  ['dossier aanmaken', 'nl'],
  ['open a case', 'en'],
  ['I want to open a new case', 'en'],
])('a case is opened with “%s”', (words, language) => {
  expect(openCaseWish(words)).toBe(language);
});

it.each(['wat is een casus', 'melden', 'mag ik een dossier over een leerling maken', 'in case of fire'])('no case is opened with “%s”', (words) => {
  expect(openCaseWish(words)).toBeNull();
});

it('takes no words away from who wants to report', () => {
  for (const words of ['casus openen', 'ik wil bezwaar maken', 'open a case']) expect(reportWish(words)).toBeNull();
  for (const words of ['ik wil iets melden', 'melding maken', 'report']) expect([objectionWish(words), openCaseWish(words)]).toEqual([null, null]);
});
