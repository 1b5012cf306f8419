import { isImportWish } from '../../src/bot/messages/importWish';

it.each([
  'lijst inlezen', 'Lijst inlezen!', 'toestemmingen inlezen', 'ik wil de toestemmingen inlezen', 'een nieuwe lijst importeren', 'import', 'Import', 'importeren', 'importeer de lijst',
  'lees de lijst in', 'csv uploaden', 'magister importeren', 'bestand uploaden', 'kan ik een lijst inlezen?', 'import a list', 'import consents', 'upload a file', 'read in a list', 'doelen', 'doelen beheren', 'purposes',
])('asks for the administrators’ page: %s', (words) => {
  expect(isImportWish(words)).toBe(true);
});

it.each([
  'mag ik een lijst met namen delen', 'mijn toestemming', 'toestemmingen', 'mag ik de klassenfoto mailen', 'hoe importeer ik contacten in outlook', 'is het belangrijk?', 'lijst', 'upload van een foto op instagram', '', 'import '.repeat(40),
])('is something else: %s', (words) => {
  expect(isImportWish(words)).toBe(false);
});
