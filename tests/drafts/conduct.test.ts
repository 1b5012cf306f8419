import { checkDraft } from '../../src/drafts/checkDraft';
import { context, said } from './school';

const STUDENT = { writer: 'student' } as const;
const kinds = (text: string, change: object = {}): readonly string[] => said(text, change).map((remark) => remark.split(':')[0] ?? '');
const articles = (text: string, change: object = {}): readonly string[] => checkDraft(text, { ...context, ...change }).map(({ article }) => article);

describe('staff who invite students to a private channel', () => {
  it.each([
    ['App me even als je te laat bent.', 'whatsApp: App me even'],
    ['Je kunt me altijd appen over je PWS.', 'whatsApp: Je kunt me altijd appen'],
    ['Vragen? Stuur me een appje.', 'whatsApp: Stuur me een appje'],
    ['Ik ben bereikbaar via WhatsApp.', 'whatsApp: bereikbaar via WhatsApp'],
    ['Just text me on WhatsApp.', 'whatsApp: text me on WhatsApp'],
    ['Snap me maar als je er bent', 'whatsApp: Snap me maar'],
  ])('%s (III.B.3)', (text, remark) => {
    expect(said(text)).toEqual([remark]);
    expect(articles(text)).toEqual(['III.B.3']);
  });

  it.each([
    ['Ik maak een klassenapp voor 3H.', 'classChat: Ik maak een klassenapp voor 3H'],
    ['We starten een WhatsApp-groep voor de reis naar Rome.', 'classChat: We starten een WhatsApp-groep voor de reis naar Rome'],
    ['Join onze Discord server voor wiskunde!', 'classChat: Join onze Discord server'],
    ['Meld je aan: https://chat.whatsapp.com/AbC123xyz', 'classChat: https://chat.whatsapp.com/AbC123xyz'],
    ['Let’s make a WhatsApp group for the trip.'.replace('’', "'"), "classChat: Let's make a WhatsApp group for the trip"],
    ['Zet je filmpje op TikTok en tag de klas.', 'onSocialMedia: Zet je filmpje op TikTok en tag de klas'],
    ['Please post your poster on Instagram.', 'onSocialMedia: post your poster on Instagram'],
  ])('%s (III.B.9)', (text, remark) => {
    expect(said(text)).toEqual([remark]);
    expect(articles(text)).toEqual(['III.B.9']);
  });

  it.each([
    ['Volg mij op Instagram!', 'privateAccount: Volg mij op Instagram'],
    ['Mijn snap is karinbos71', 'privateAccount: Mijn snap is karinbos71'],
    ['Voeg me toe op Facebook.', 'privateAccount: Voeg me toe op Facebook'],
  ])('%s (III.B.2)', (text, remark) => {
    expect(said(text)).toEqual([remark]);
    expect(articles(text)).toEqual(['III.B.2']);
  });

  it.each([
    ['no app at all', 'We gebruiken geen WhatsApp, alles staat in Teams.'],
    ['what not to do', 'Stuur me liever niet via WhatsApp een bericht.'],
    ['an app of school', 'Kijk in de Magister-app voor je rooster.'],
    ['an app to download', 'Download de app van het museum voor de tour.'],
    ['a lesson about Instagram', 'Vandaag praten we in de les over Instagram en reclame.'],
    ['the school’s own account', 'Volg de school op Instagram voor foto’s van het gala.'],
    ['a message to parents', 'App je ouders dat we een half uur later terug zijn.'],
    ['a message to each other', 'App elkaar even wie de pennen meeneemt.'],
    ['an imagined account', 'Bedenk een nep-account: zet een post op Instagram van Napoleon.'],
    ['with permission', 'Met toestemming van de schoolleiding maken we een klassenapp voor 3H.'],
    ['the word happen', 'Neem wat te happen mee.'],
    ['signal as a word', 'Geef een signaal als je klaar bent.'],
  ])('leaves %s alone', (_what, text) => {
    expect(said(text)).toEqual([]);
  });

  it('is about students: colleagues may be reached as one likes', () => {
    expect(said('App me even als je ziek bent.', { audience: 'staff' })).toEqual([]);
    expect(said('app me ff', { ...STUDENT })).toEqual([]);
  });
});

describe('recordings of students', () => {
  it.each([
    ['ik heb meneer Bos stiekem gefilmd, check dit', 'recording', 'III.A.2'],
    ['Hier is het filmpje van de les haha', 'recording', 'III.A.2'],
    ['kijk deze foto van mevrouw lol', 'recording', 'III.A.2'],
    ['I secretly recorded the lesson, here it is', 'recording', 'III.A.2'],
    ['heb haar gefilmd toen ze viel', 'recording', 'III.A.2'],
    ['Ik heb de uitlegvideo bewerkt en op TikTok gezet', 'teacherVideo', 'III.A.4'],
    ['dit filmpje van de docent heb ik doorgestuurd', 'teacherVideo', 'III.A.4'],
  ])('%s (%s)', (text, kind, article) => {
    expect(kinds(text, STUDENT)).toEqual([kind]);
    expect(articles(text, STUDENT)).toEqual([article]);
  });

  it.each([
    'Mag ik de presentatie filmen?',
    'We mochten van mevrouw Bos een filmpje van de les maken, hier is het.',
    'Kijk de uitlegvideo van hoofdstuk 3, die is handig.',
    'wie heeft de foto van het bord',
    'Hier is ons filmpje voor het project over de lesstof',
    'Kijk deze foto van mijn kat haha',
    'Niet filmen in de les jongens',
  ])('leaves alone: %s', (text) => {
    expect(kinds(text, STUDENT)).toEqual([]);
  });

  it('leaves the recordings of a teacher to the teacher (III.A.3)', () => {
    expect(said('Hier is de opname van de les van gisteren.')).toEqual([]);
  });
});

describe('confidential matters', () => {
  it.each([
    ['Dit is nog vertrouwelijk: volgend jaar verdwijnt het vak Latijn.', 'confidential'],
    ['Mag eigenlijk nog niet naar buiten, maar de rector gaat weg.', 'confidential'],
    ['Uit de notulen van het MT: er komen minder lokalen.', 'confidential'],
    ['This is strictly confidential, the principal is leaving.', 'confidential'],
    ['De fusie is nog niet officieel.', 'confidential'],
    ['Dit blijft onder ons, oké?', 'secrecy'],
    ['Vertel dit aan niemand, ook niet thuis.', 'secrecy'],
    ["Don't tell your parents about this.", 'secrecy'],
  ])('%s (%s)', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it.each([
    'De vertrouwenspersoon is er op dinsdag. Gesprekken zijn vertrouwelijk.',
    'Je antwoorden in de enquête blijven vertrouwelijk.',
    'We gaan vertrouwelijk om met je gegevens.',
    'Het is een verrassing voor meneer Bos: dit blijft onder ons!',
    'Het geheim van de smid is oefenen.',
  ])('leaves alone: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('lets staff share with staff what is confidential', () => {
    expect(said('Dit is nog vertrouwelijk: volgend jaar verdwijnt Latijn.', { audience: 'staff' })).toEqual([]);
  });
});

describe('the work of others (III.A.5)', () => {
  const long = 'woord '.repeat(60).trim();

  it.each([
    ['Deze foto heb ik van internet gehaald.', 'copied'],
    ['Hoofdstuk 3 heb ik ingescand uit het boek, zie bijlage.', 'copied'],
    ['Hierbij de pdf van het hele boek.', 'copied'],
    ['Leuk plaatje van Google geplukt', 'copied'],
    ['De tekst is overgenomen van Wikipedia.', 'copied'],
    ['I copied this from the textbook for you.', 'copied'],
    [`Ik las dit: “${long}”`, 'longQuote'],
    [`He said: "${long}" and left.`, 'longQuote'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it.each([
    'Haal geen foto van internet, maak hem zelf.',
    'Zoek een foto van internet en zet de bron erbij.',
    'De brief is gekopieerd en ligt bij de balie.',
    'Maak opdracht 3 uit het boek.',
    'Hij zei "super goed" en liep door.',
    'Deze foto komt van Pixabay, rechtenvrij van internet.',
    `“${long}” (bron: NRC)`,
    'Waarom mag je geen foto van internet gebruiken?',
    'Ik heb je verslag van de website van school gelezen.',
  ])('leaves alone: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('staff who write about school in public', () => {
  const PUBLIC = { audience: 'public' } as const;

  it.each([
    ['Ik vind dat het onderwijs echt meer geld verdient.', 'ownView', 'III.B.6'],
    ['Schandalig, wat dit kabinet met leraren doet!', 'ownView', 'III.B.6'],
    ['Volgens mij moet onze school stoppen met telefoons.', 'ownView', 'III.B.6'],
    ['In my opinion students need less homework.', 'ownView', 'III.B.6'],
    ['Als docent vind ik deze toetsweek te zwaar voor leerlingen.', 'ownView', 'III.B.6'],
    ['In reactie op dit artikel: op onze school gaat het anders.', 'saysWhereFrom', 'III.B.7'],
    ['@omroep bij Het Baken zijn er juist meer lessen gym.', 'saysWhereFrom', 'III.B.7'],
  ])('%s (%s)', (text, kind, article) => {
    expect(kinds(text, PUBLIC)).toEqual([kind]);
    expect(articles(text, PUBLIC)).toEqual([article]);
  });

  it.each([
    'Ik ben docent wiskunde bij Het Baken en deel dit op persoonlijke titel: ik vind dat toetsen minder mogen.',
    'Zaterdag is de open dag van Het Baken, kom langs!',
    'Ik vind dit recept heerlijk.',
    'Onze school zoekt een docent natuurkunde. Reageren kan via werkenbij@svok.nl.',
    'I teach at a secondary school. I think exams should change. My own opinion of course.',
    'In reactie op dit artikel: ik werk zelf bij Het Baken, en daar gaat het anders.',
  ])('leaves alone: %s', (text) => {
    expect(said(text, PUBLIC)).toEqual([]);
  });

  it('asks that of staff only, and not inside school', () => {
    expect(said('Ik vind dat onze school meer gym moet geven.', { ...PUBLIC, ...STUDENT })).toEqual([]);
    expect(said('Ik vind dat het onderwijs meer geld verdient.', { audience: 'staff' })).toEqual([]);
  });
});

describe('the tone (III.A.8)', () => {
  it.each([
    ['je bent echt een sukkel en niemand wil jou erbij hebben', 'student'],
    ['Wat een idioot is die docent.', 'student'],
    ['ik sla je morgen helemaal in elkaar', 'student'],
    ['You are a complete idiot.', 'student'],
    ['fuck you man', 'student'],
    ['Jullie zijn echt een stel debielen.', 'staff'],
  ] as const)('%s', (text, writer) => {
    expect(articles(text, { writer })).toContain('III.A.8');
    expect(said(text, { writer })).toHaveLength(1);
  });

  it('offers a plain word for one that strengthens with an illness', () => {
    const [remark] = checkDraft('Die toets was kankermoeilijk joh', { ...context, ...STUDENT });
    expect(remark).toMatchObject({ kind: 'swearing', start: 14, end: 28, fix: { phrase: { key: 'very', adjective: 'moeilijk' } } });
  });

  it.each([
    ['staff', 'Wat een geweldige presentatie, Noor en Sem!'],
    ['staff', 'Ik ben trots op jullie inzet deze week.'],
    ['staff', 'Wie zijn huiswerk niet af heeft, blijft dinsdag een uur na.'],
    ['staff', 'Jullie waren vandaag erg druk. Morgen begin ik streng.'],
    ['student', 'die presentatie was killer, echt moordend goed'],
    ['student', 'ik ga dood van het lachen'],
    ['student', 'wie heeft de antwoorden van opdracht 5'],
    ['student', 'Zij noemde mij "een sukkel" en dat vond ik niet leuk.'],
    ['student', 'we doen vrijdag de sponsorloop voor kankeronderzoek'],
    ['staff', 'Please hand in your essay before Friday.'],
    ['student', 'I love this class, best teacher ever'],
    ['guardian', 'Dank u wel voor de fijne begeleiding dit jaar.'],
  ] as const)('leaves %s alone: %s', (writer, text) => {
    expect(said(text, { writer })).toEqual([]);
  });
});

describe('longer messages in which nothing is wrong', () => {
  it.each([
    ['a teacher before a trip', 'Beste leerlingen van 3H,\n\nVrijdag 12 juni gaan we naar het Rijksmuseum in Amsterdam. We verzamelen om 8.15 uur op station Heemskerk, spoor 2. Neem je OV-chipkaart, een lunchpakket en een regenjas mee.\n\nDe kosten zijn € 12,50; dat bedrag staat in de bestelling van school. Kun je niet mee? Laat het mij voor woensdag weten in Teams.\n\nGroeten,\nmevrouw Bos'],
    ['a mentor on a Monday', 'Goedemorgen allemaal! Deze week: dinsdag rapportgesprekken, donderdag sportdag. Sem en Noor regelen de muziek, Zoë maakt de poster. Wie helpt met opruimen? 😀'],
    ['a student in the class chat', 'yo wie heeft het huiswerk van ak?? blz 34 tm 36 toch, of was het opdr 5-9. en moeten we morgen 1e uur in 0.12 of 1.06'],
    ['a team leader to staff', 'Collega’s, de rapportvergadering van 3H is maandag om 15.30 uur in lokaal 114. Zet je cijfers voor vrijdag 12.00 uur in Magister. Sem en Noor bespreken we als eerste.'],
    ['an English teacher', 'Hi everyone, please read chapter 4 of The Curious Incident before Thursday. We will talk about the main character, who sees the world in his own way. Bring your notes!'],
    ['a mathematician', 'Bereken 3,14159 × 12,5 en rond af op 2 decimalen. Gebruik formule (4.2) en controleer met opgave 17 t/m 23. Antwoorden: 39,27; 6,28; 06.'],
    ['a conciërge', 'De fietsenstalling is van 3 t/m 7 maart dicht. Zet je fiets aan de kant van de Kerkweg 20, naast de sporthal.'],
  ])('%s', (_who, text) => {
    for (const audience of ['students', 'staff'] as const) expect(said(text, { audience })).toEqual([]);
  });
});
