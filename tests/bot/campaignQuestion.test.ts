import { campaignQuestion, type CampaignQuestion } from '../../src/bot/messages/campaignQuestion';

it.each<[string, CampaignQuestion['about'], 'nl' | 'en']>([
  ['toestemmingen van mijn klas', 'mine', 'nl'],
  ['Toestemmingen van mijn klas?', 'mine', 'nl'],
  ['toestemmingen mijn klas', 'mine', 'nl'],
  ['de toestemmingen van mijn mentorklas aub', 'mine', 'nl'],
  ['Hoi Houvast, laat de toestemmingen van mijn klas zien', 'mine', 'nl'],
  ['mijn klas toestemmingen', 'mine', 'nl'],
  ['toestemmingen', 'mine', 'nl'],
  ['campagne', 'mine', 'nl'],
  ['Campagne.', 'mine', 'nl'],
  ['wie mist nog toestemming', 'mine', 'nl'],
  ['Wie mist nog een toestemming?', 'mine', 'nl'],
  ['wie heeft nog geen toestemming gegeven?', 'mine', 'nl'],
  ['wie moet er nog toestemming geven', 'mine', 'nl'],
  ['welke toestemmingen missen nog?', 'mine', 'nl'],
  ['wie mist nog toestemming in mijn klas', 'mine', 'nl'],
  ['my class consents', 'mine', 'en'],
  ['show me the consents of my class', 'mine', 'en'],
  ['who is still missing consent?', 'mine', 'en'],
  ['which consents are missing', 'mine', 'en'],
  ['campaign', 'mine', 'en'],
  ['toestemmingen van de school', 'school', 'nl'],
  ['toestemmingen van de hele school', 'school', 'nl'],
  ['hoe staat het met de toestemmingen van onze school?', 'school', 'nl'],
  ['overzicht toestemmingen school', 'school', 'nl'],
  ['wie mist nog toestemming in de hele school', 'school', 'nl'],
  ['school consents', 'school', 'en'],
  ['consents of the school', 'school', 'en'],
  ['toestemmingen van 3H', { classKey: '3H' }, 'nl'],
  ['toestemmingen van klas 3h', { classKey: '3h' }, 'nl'],
  ['toestemmingen 3H', { classKey: '3H' }, 'nl'],
  ['wie mist nog toestemming in 5V?', { classKey: '5V' }, 'nl'],
  ['consents of class 4vwo.a', { classKey: '4vwo.a' }, 'en'],
])('%s', (words, about, language) => {
  expect(campaignQuestion(words)).toEqual({ about, language });
});

it.each([
  '',
  'mijn toestemming',
  'mijn toestemmingen',
  'my consent',
  'toestemming',
  'heb ik toestemming nodig voor de klassenfoto',
  'mag ik een foto zonder toestemming plaatsen',
  'mag deze leerling van 2A op de website?',
  'mag ik de klassenfoto van mijn klas mailen',
  'wie geeft toestemming voor een foto?',
  'wie moet toestemming geven voor een filmpje',
  'hoe lang gelden toestemmingen',
  'wat als toestemmingen worden ingetrokken',
  'toestemmingen van mijn klas zijn gelekt, wat nu?',
  'campagne tegen pesten',
  'wie mist mij nog',
  'ik wil niet meer leven',
  `toestemmingen van mijn klas ${'x'.repeat(200)}`,
])('leaves alone: %s', (words) => {
  expect(campaignQuestion(words)).toBeNull();
});

it('is not held up by a long message', () => {
  expect(campaignQuestion('hoi '.repeat(5_000))).toBeNull();
  expect(campaignQuestion('hoi hallo '.repeat(11))).toBeNull();
});
