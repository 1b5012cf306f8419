import { permissionAsk } from '../../src/bot/messages/permissionAsk';

describe('a sentence that asks to ask permission', () => {
  it.each([
    ['vraag toestemming', null],
    ['Toestemming vragen', null],
    ['ik wil toestemming vragen', null],
    ['Hoe kan ik toestemming vragen?', null],
    ['toestemming aanvragen', null],
    ['ask permission', null],
    ['I want to ask for permission', null],
    ['vraag toestemming voor whatsapp', 'whatsapp'],
    ['ik wil toestemming vragen om te appen met leerlingen', 'whatsapp'],
    ['ask permission for WhatsApp with my class', 'whatsapp'],
    ['toestemming vragen voor een professioneel kanaal', 'channel'],
    ['vraag toestemming voor mijn Instagram', 'channel'],
    ['vraag toestemming om de les op te nemen', 'recording'],
    ['ik wil toestemming vragen om te filmen', 'recording'],
    ['vraag toestemming voor een filmpje van mijn docent', 'videoReuse'],
    ['how can I ask permission to use a video of my teacher', 'videoReuse'],
    ['toestemming vragen voor social media in de les', 'lessonUse'],
    ['ask permission for social media during a lesson', 'lessonUse'],
  ])('“%s” is one, about %s', (words, kind) => {
    expect(permissionAsk(words)).toMatchObject({ kind });
  });

  it.each([
    'mag ik appen met leerlingen voor de excursie?',
    'mijn toestemming',
    'toestemmingen van mijn klas',
    'toestemmingen inlezen',
    'moet ik toestemming vragen voor de klassenfoto op de website?',
    'heeft Sem toestemming voor de website?',
    'vraag toestemming voor de nieuwsbrief aan ouders',
    'wie geeft toestemming',
    '',
    'vraag toestemming '.repeat(20),
  ])('“%s” is none', (words) => {
    expect(permissionAsk(words)).toBeNull();
  });
});
