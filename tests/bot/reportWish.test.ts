import { reportWish } from '../../src/bot/messages/reportWish';

it.each([
  'melden', 'Melden', 'ik wil iets melden', 'Ik wil iets melden.', 'ik wil dit melden', 'ik wil graag iets melden', 'hoi, ik wil iets melden', 'kan ik hier iets melden?', 'waar kan ik iets melden', 'hoe kan ik pesten melden',
  'ik word gepest en wil het melden', 'k word gepest en ik wil het melden', 'ik word al weken gepest, ik wil dit melden', 'ze pesten mij en ik wil het melden', 'ik wil pesten melden',
  'ik moet iets vertellen', 'ik wil iets vertellen', 'melding doen', 'een melding', 'meld het', 'er is iets gebeurd en ik wil het melden', 'ik wil iets ergs melden',
])('is somebody who wants to report, in Dutch: %s', (words) => {
  expect(reportWish(words)).toEqual({ talk: false, language: 'nl' });
});

it.each([
  'I want to report something', 'i want to report bullying', 'report', 'report something', 'can I report something here?', 'where can I report this', 'I am being bullied and I want to report it', 'hi, I need to report something please', "I'd like to report something",
])('is somebody who wants to report, in English: %s', (words) => {
  expect(reportWish(words)).toEqual({ talk: false, language: 'en' });
});

it.each([
  ['ik wil met iemand praten', 'nl'], ['kan ik met iemand praten?', 'nl'], ['ik wil praten', 'nl'], ['ik wil eerst met iemand praten', 'nl'], ['mag ik met mijn mentor praten', 'nl'], ['ik wil met de vertrouwenspersoon praten', 'nl'],
  ['ik wil met de zorgcoördinator praten', 'nl'], ['ik wil een gesprek met de vertrouwenspersoon', 'nl'], ['ik wil met iemand van school praten', 'nl'],
  ['I want to talk to someone', 'en'], ['can i talk with somebody', 'en'], ['I want to speak to the confidential counsellor', 'en'], ['I just want to talk', 'en'],
])('is somebody who wants to talk: %s', (words, language) => {
  expect(reportWish(words)).toEqual({ talk: true, language });
});

it.each([
  'moet ik melden dat een leerling mij een vriendschapsverzoek stuurt', 'mag ik de klassenfoto mailen', 'wie moet ik vertellen dat ik een kanaal begin', 'mag ik met leerlingen praten via whatsapp', 'hoe meld ik een datalek',
  'mag ik praten over school op instagram', 'report van de vergadering', 'wanneer moet de schoolleiding dit melden', 'kan ik praten met leerlingen in een groepsapp', 'ik wil mijn toestemming intrekken', 'melden bij de politie, moet dat altijd?',
  'can I report a student to instagram', 'what happens if I report somebody', '', 'melden '.repeat(30), `${'ik wil '.repeat(500)}iets melden`,
])('is something else: %s', (words) => {
  expect(reportWish(words)).toBeNull();
});

it('reads the longest text quickly', () => {
  const start = performance.now();
  for (let index = 0; index < 500; index++) reportWish(`ik word ${'a '.repeat(70)}gepest`.slice(0, 160));
  expect(performance.now() - start).toBeLessThan(500);
});
