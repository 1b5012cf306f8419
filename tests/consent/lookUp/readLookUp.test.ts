import type { ConsentPurpose } from '../../../src/consent/consentEvent';
import type { LookUpReading } from '../../../src/consent/lookUp/lookUpReading';
import { mayBeLookUp, readLookUp } from '../../../src/consent/lookUp/readLookUp';
import type { Person } from '../../../src/people/person';

const TODAY = '2026-11-22';

const purpose = (key: string, nl: string, en: string, register: ConsentPurpose['register'] = 'image'): ConsentPurpose => ({ key, register, audience: 'group', title: { nl, en } });
const purposes = [
  purpose('website', 'Website van de school', 'School website'),
  purpose('social-media', 'Social media van de school', 'School social media'),
  purpose('nieuwsbrief', 'Nieuwsbrief', 'Newsletter'),
  purpose('musical', 'Programmaboekje van de musical', 'Musical programme'),
  purpose('whatsapp', 'WhatsApp met de klas', 'WhatsApp with the class', 'socialMedia'),
];

function student(id: string, givenName: string, family: string, classKey: string, stamnummer: string): Person {
  return {
    boardId: 'north', id, school: 'dijk', entraId: null, userPrincipalName: `${stamnummer}@dijk.example`, stamnummer, displayName: `${givenName} ${family}`, givenName, birthDate: null, roles: ['student'], classes: [classKey],
  };
}
const students = [
  student('yara', 'Yara', 'Bouzidi', '3H', '20401'),
  student('sem', 'Sem', 'de Boer', '3H', '20402'),
  student('zoe', 'Zoë', 'Çelik', '3H', '20403'),
  student('fenna', 'Fenna', "in 't Veld", '3H', '20404'),
  student('mei', 'Mei', 'Lin', '3H', '20405'),
  student('lina', 'Lina', 'van den Akker', '2A', '20406'),
  student('emreA', 'Emre', 'Yıldıran', '2A', '20407'),
  student('emreB', 'Emre', 'Kaya', '3H', '20408'),
  student('roos', 'Roos', 'Vos-Kuiperij', '2A', '20409'),
];
const in3H = ['yara', 'sem', 'zoe', 'fenna', 'mei', 'emreB'];
const in2A = ['lina', 'emreA', 'roos'];

const read = (text: string): LookUpReading => readLookUp(text, { purposes, students, today: TODAY });

interface Expected {
  readonly ids?: readonly string[];
  readonly unclear?: readonly (readonly string[])[];
  readonly notFound?: readonly number[];
  readonly purposes?: readonly string[];
  readonly on?: string | null;
}
const lookUp = ({ ids = [], unclear = [], notFound = [], purposes: keys = ['website'], on = null }: Expected): LookUpReading => ({
  kind: 'lookUp', people: { studentIds: ids, unclear, notFound }, purposes: keys, on,
});

describe('a question that names somebody is a look-up', () => {
  it.each<[string, Expected]>([
    // One student
    ['Mag Yara op de website?', { ids: ['yara'] }],
    ['mag yara op de website', { ids: ['yara'] }],
    ['MAG YARA OP DE WEBSITE', { ids: ['yara'] }],
    ['Mag Yara Bouzidi op de site?', { ids: ['yara'] }],
    ['Hoi Houvast, mag Yara eigenlijk op de schoolwebsite staan?', { ids: ['yara'] }],
    ['mag zoe celik op insta', { ids: ['zoe'], purposes: ['social-media'] }],
    ['Mag Zoë op tiktok?', { ids: ['zoe'], purposes: ['social-media'] }],
    ['Mag Fenna in ’t Veld in de nieuwsbrief?', { ids: ['fenna'], purposes: ['nieuwsbrief'] }],
    ["mag fenna in 't veld op de website", { ids: ['fenna'] }],
    ['mag Fenna Veld in de nieuwsbrief', { ids: ['fenna'], purposes: ['nieuwsbrief'] }],
    ['Mag Van den Akker op de website?', { ids: ['lina'] }],
    ['mag Emre Yildiran op de website?', { ids: ['emreA'] }],
    ['mag Emre K. op de website?', { ids: ['emreB'] }],
    ['mag Emre uit 2A op de website?', { ids: ['emreA'] }],
    ['Mag Roos Vos Kuiperij op de site', { ids: ['roos'] }],
    ['Mag Mei in het krantje?', { ids: ['mei'], purposes: ['nieuwsbrief'] }],
    ['mag 20402 op de website', { ids: ['sem'] }],
    ['mag 20402@dijk.example op de website?', { ids: ['sem'] }],
    ['Mag ik een foto van Yara op de website zetten?', { ids: ['yara'] }],
    ['Mogen we Yara’s foto delen op Instagram?', { ids: ['yara'], purposes: ['social-media'] }],
    ['Mag de foto van Sem geplaatst worden op de website?', { ids: ['sem'] }],
    ['Heeft Yara toestemming voor de website?', { ids: ['yara'] }],
    ['Yara website?', { ids: ['yara'] }],
    ['kan Yara in de appgroep', { ids: ['yara'], purposes: ['whatsapp'] }],
    ['Mag Yara in het programmaboekje van de musical?', { ids: ['yara'], purposes: ['musical'] }],
    // Several
    ['Mogen Yara en Sem op de website?', { ids: ['yara', 'sem'] }],
    ['Mag Yara, Sem, Zoë en Lina op de site?', { ids: ['yara', 'sem', 'zoe', 'lina'] }],
    ['Mogen Yara en heel 2A op de website?', { ids: ['yara', ...in2A] }],
    // A class
    ['mag heel 3H in de nieuwsbrief', { ids: in3H, purposes: ['nieuwsbrief'] }],
    ['toestemming 3H website', { ids: in3H }],
    ['mogen we 3 H filmen voor de website', { ids: in3H }],
    ['Wie van 3h mag op de website?', { ids: in3H }],
    ['Welke leerlingen van 2A mogen niet op facebook?', { ids: in2A, purposes: ['social-media'] }],
    ['mag elke leerling van 2A op de website', { ids: in2A }],
    ['mogen 2A en 3H op de site', { ids: [...in2A, ...in3H] }],
    ['mag ik 2A in een whatsappgroep zetten', { ids: in2A, purposes: ['whatsapp'] }],
    // To be chosen
    ['mag deze leerling van 2A op de website?', { unclear: [in2A] }],
    ['mag er een jongen uit 3H op instagram', { unclear: [in3H], purposes: ['social-media'] }],
    ['mag Emre op de website', { unclear: [['emreA', 'emreB']] }],
    ['mogen we 2A filmen?', { ids: in2A, purposes: [] }],
    ['mag Yara op de foto?', { ids: ['yara'], purposes: [] }],
    ['toestemming Yara', { ids: ['yara'], purposes: [] }],
    ['Mag Yara op de website en in de nieuwsbrief?', { ids: ['yara'], purposes: ['website', 'nieuwsbrief'] }],
    ['Mag Yara in het jaarboek?', { ids: ['yara'], purposes: [] }],
    // Days
    ['mocht Yara op 12 oktober op de website?', { ids: ['yara'], on: '2026-10-12' }],
    ['mocht Yara op 12 mei op de website?', { ids: ['yara'], on: '2026-05-12' }],
    ['Mocht Mei op 3 mei 2025 op de website?', { ids: ['mei'], on: '2025-05-03' }],
    ['mag Yara op 1-12-2026 in de nieuwsbrief', { ids: ['yara'], purposes: ['nieuwsbrief'], on: '2026-12-01' }],
    ['mag Yara 2026-12-24 op de site', { ids: ['yara'], on: '2026-12-24' }],
    ['Mocht 3H gisteren op de website?', { ids: in3H, on: '2026-11-21' }],
    ['mag Yara morgen op de website', { ids: ['yara'], on: '2026-11-23' }],
    ['mocht Yara afgelopen vrijdag op de site', { ids: ['yara'], on: '2026-11-20' }],
    ['mag Yara op dinsdag 8 december op de website', { ids: ['yara'], on: '2026-12-08' }],
    // Nobody of the asker's: a name that exists elsewhere and one that doesn't exist look the same
    ['Mag Bartholomeus op de website?', { notFound: [1] }],
    ['mag bartje op de website', { notFound: [1] }],
    ['Mag Emma de Wit op insta?', { notFound: [1], purposes: ['social-media'] }],
    ['Mogen Yara, Pietje en Sem op de website?', { ids: ['yara', 'sem'], notFound: [2] }],
    ['mag heel 5V op de website', { notFound: [1] }],
    ['mag Yara uit 2A op de website', { notFound: [1] }],
    ['mag Yara Jansen op de website', { notFound: [1] }],
    ['Mag Noor op de website?', { notFound: [1] }],
    ['mag Sem de Wit op de website', { notFound: [1] }],
    ['MAG YARA IN DE NIEUWSBRIEF', { ids: ['yara'], purposes: ['nieuwsbrief'] }],
    // English
    ['May Yara be on the website?', { ids: ['yara'] }],
    ['can I put Yara on Instagram', { ids: ['yara'], purposes: ['social-media'] }],
    ['May all of 3H be in the newsletter?', { ids: in3H, purposes: ['nieuwsbrief'] }],
    ['Was Yara allowed on the website on 12 October?', { ids: ['yara'], on: '2026-10-12' }],
    ['may this student of 2A be on the school website', { unclear: [in2A] }],
    ['consent 3H website', { ids: in3H }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(lookUp(expected));
  });
});

describe('a question that is about something else keeps going to the code of conduct', () => {
  it.each([
    'Mag ik een foto van leerlingen op de website zetten?',
    'Mag ik de klassenfoto mailen?',
    'mag ik de klassenfoto op instagram zetten',
    'Mag ik in mei een foto op de website zetten?',
    'Mogen leerlingen op de website?',
    'mogen we filmen in de klas',
    'Mag ik Yara een appje sturen?',
    'mag ik Yara volgen op insta',
    'mag ik Yara toevoegen op facebook?',
    'Mag Yara een foto op de website zetten?',
    'Mag Yara filmen in de les?',
    'mag Yara mij volgen op instagram',
    'mag 3H filmen tijdens de les',
    'Mag ik met 2A appen?',
    'mag ik Yara mailen',
    'Wat moet ik doen als Yara wordt gepest in de appgroep van 3H?',
    'Yara zet nare dingen over Sem op instagram, wat nu?',
    'mag een stagiair op de website',
    'mag muziek op de website',
    'mag er iets over school op facebook',
    'Mag het logo op de site?',
    'Mag ik de ouders van Yara appen?',
    'wie geeft toestemming voor foto’s',
    'vanaf welke leeftijd geven leerlingen zelf toestemming',
    'moet ik toestemming vragen aan de ouders van 3H',
    'Waar vind ik de toestemmingen van mijn klas?',
    'hoe laat begint 3H morgen',
    'Yara',
    '3H',
    'mei',
    'website',
    'Mag de Efteling op de website?',
    'mag ik op de website',
    'May I put a picture of students on the website?',
    'can I email the class photo',
    'May students film in 3H?',
    'Boodschappen:\nmelk\nkaas\nbrood',
    'Kun je me helpen?\nEr is ruzie in de klas.\nWat moet ik doen?',
    '',
    '😂😂😂',
    'Mag '.repeat(6_000),
  ])('%s', (text) => {
    expect(read(text)).toEqual({ kind: 'notALookUp' });
  });
});

describe('a list that was pasted', () => {
  it.each<[string, string, Expected]>([
    ['names on lines below a question', 'Mogen deze leerlingen op de website?\nYara Bouzidi\nSem de Boer\nzoe celik', { ids: ['yara', 'sem', 'zoe'] }],
    ['numbered, with dashes and empty lines', 'website\n\n1. Yara Bouzidi\n2) Sem de Boer\n- Mei Lin\n', { ids: ['yara', 'sem', 'mei'] }],
    ['as Magister writes names', 'Bouzidi, Yara\nBoer, Sem de\nAkker, Lina van den\nVeld, Fenna in ’t\nnieuwsbrief', { ids: ['yara', 'sem', 'lina', 'fenna'], purposes: ['nieuwsbrief'] }],
    ['columns from a sheet', '20401\tYara Bouzidi\t3H\r\n20402\tSem de Boer\t3H\r\nwebsite', { ids: ['yara', 'sem'] }],
    ['stamnummers and accounts', 'toestemming website:\n20401\n20406@DIJK.example', { ids: ['yara', 'lina'] }],
    ['commas behind a colon', 'website: Yara, Sem, 20403', { ids: ['yara', 'sem', 'zoe'] }],
    ['the class tells two of one name apart', 'website:\nEmre 2A\nEmre 3H', { ids: ['emreA', 'emreB'] }],
    ['a name that may be two', 'website\nYara\nEmre', { ids: ['yara'], unclear: [['emreA', 'emreB']] }],
    ['half a name of somebody who is there whole', 'website\nEmre Kaya\nEmre', { ids: ['emreB'] }],
    ['names of nobody, by their place in the list', 'Mag dit op de site?\nYara Bouzidi\nPiet Jansen\nSem de Boer\nKlaas', { ids: ['yara', 'sem'], notFound: [2, 4] }],
    ['a number and a name that are not one person', 'website\n20401 Sem de Boer\n20999 Yara Bouzidi\nMei Lin', { ids: ['mei'], notFound: [1, 2] }],
    ['only strangers, with a question', 'Mogen zij op de website?\nPiet Jansen\nKlaas Bakker', { notFound: [1, 2] }],
    ['without a purpose', 'Yara Bouzidi\nSem de Boer\nMei Lin', { ids: ['yara', 'sem', 'mei'], purposes: [] }],
    ['a day in the question', 'Mocht dit op 12 oktober op de website?\nYara Bouzidi\nSem de Boer', { ids: ['yara', 'sem'], on: '2026-10-12' }],
    ['somebody twice', 'website\nYara Bouzidi\n20401\nyara', { ids: ['yara'] }],
    ['classes', 'website:\n2A\n3H', { ids: [...in2A, ...in3H] }],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toEqual(lookUp(expected));
  });
});

it('refuses a day that does not exist instead of taking another', () => {
  expect(read('mocht Yara op 31-2-2026 op de website')).toEqual({ kind: 'noSuchDay' });
});

it('refuses a list that is too long', () => {
  const strangers = Array.from({ length: 200 }, (_, index) => `Piet Jansen`.concat('s'.repeat(index % 9))).join('\n');
  expect(read(`Mogen zij op de website?\n${strangers}\nYara Bouzidi`)).toEqual({ kind: 'tooMany' });
});

it('can not tell a student of another class from one who does not exist', () => {
  const own = students.filter(({ classes }) => classes.includes('3H'));
  const asSeen = (text: string): LookUpReading => readLookUp(text, { purposes, students: own, today: TODAY });
  for (const [existing, invented] of [['Lina', 'Ottilie'], ['Roos Vos-Kuiperij', 'Roos Vos-Kuiperink'], ['20406', '29999'], ['2A', '2K'], ['20406@dijk.example', '29999@dijk.example']]) {
    for (const sentence of ['Mag # op de website?', 'Mogen zij op de website?\n#\nYara', 'website: Yara; #']) {
      expect(asSeen(sentence.replace('#', existing ?? ''))).toEqual(asSeen(sentence.replace('#', invented ?? '')));
    }
  }
});

it('loads nothing for a text that can not be a look-up', () => {
  expect(mayBeLookUp('leerlingen sturen elkaar steeds vervelende berichtjes in de pauze op school')).toBe(false);
  expect(mayBeLookUp('Mag Yara op de website?')).toBe(true);
});
