import { practiceWish } from '../../src/distance/practiceWish';

it.each([
  ['hoe mag ik ouders bereiken', 'guardians'], ['Hoe mag ik leerlingen bereiken?', 'students'], ['via welk kanaal mag ik met ouders communiceren?', 'guardians'], ['welke app mag ik gebruiken voor contact met leerlingen?', 'students'],
  ['waarmee kan ik contact opnemen met verzorgers', 'guardians'], ['Hoe kan ik mijn docent bereiken?', 'staff'], ['Welke kanalen mag ik gebruiken?', null], ['kanalen', null], ['welke kanalen heeft school', null],
  ['how can I reach parents?', 'guardians'], ['Which channels may I use to contact students?', 'students'], ['How do I contact my teacher?', 'staff'], ['hoe stuur ik een bericht aan mijn klas?', 'students'],
] as const)('%s asks for channels', (words, reach) => {
  expect(practiceWish(words)).toMatchObject({ kind: 'channels', reach });
});

it.each([
  ['checklist', 'newcomer'], ['stage checklist', 'newcomer'], ['ik ben nieuw hier', 'newcomer'], ['internship checklist', 'newcomer'], ['gelezen', 'codeRead'], ['Ik heb de gedragscode gelezen', 'codeRead'], ['I have read the code', 'codeRead'],
  ['wie heeft de code gelezen?', 'codeReaders'], ['leeslijst', 'codeReaders'], ['who has read the code of conduct', 'codeReaders'], ['disclaimer', 'publishing'], ['welke zin zet ik bij een bericht over school?', 'publishing'],
] as const)('%s asks for %s', (words, kind) => {
  expect(practiceWish(words)).toMatchObject({ kind });
});

it.each([
  'mag ik leerlingen appen op WhatsApp?', 'mag ik ouders toevoegen op facebook', 'hoe bereik ik de vertrouwenspersoon', 'mag ik de klassenfoto mailen', 'hoe mag ik leerlingen bereiken via whatsapp', 'wie heeft mijn boek gelezen',
  'mag ik een eigen kanaal op youtube beginnen', 'ik word gepest door leerlingen', 'hoe lang duurt de pauze', 'hoe meld ik pesten bij mijn mentor',
])('%s is left to the code and to people', (words) => {
  expect(practiceWish(words)).toBeNull();
});
