import type { Audience, DraftWriter } from '../../drafts/draftContext';
import type { RemarkKind } from '../../drafts/remark';
import type { Role } from '../../people/person';

const remarks = (count: number): string => (count === 1 ? '1 opmerking' : `${count} opmerkingen`);

/** The dialog "Tekst nakijken": its page, what it says about a text, and the answers of its routes. */
export const drafts = {
  title: 'Tekst nakijken',

  /** What the bot says when the dialog ends. */
  ended: {
    copied: 'Je tekst is gekopieerd. Plak hem in je bericht.',
    closed: 'Er is niets geplaatst en niets bewaard.',
  },

  start: {
    heading: 'Kijk je tekst na voor je hem plaatst',
    privacy: 'Je tekst gaat alleen naar de server van school. Houvast bewaart hem niet.',
    audience: 'Wie leest je tekst?',
    audienceHere: 'Dit past bij dit gesprek. Plaats je de tekst ergens anders, kies dan zelf.',
    audienceElsewhere: 'Ik weet niet waar je dit plaatst. Kies zelf, dan klopt het advies beter.',
    text: 'Je tekst',
    textHint: 'Typ of plak hier je bericht.',
    length: (count: string, most: string) => `${count} van ${most} tekens`,
    check: 'Kijk na',
  },

  audiences: {
    students: 'Leerlingen',
    staff: 'Collega’s',
    school: 'De hele school',
    public: 'Iedereen, ook buiten school',
  } satisfies Record<Audience, string>,
  /** For somebody who isn't on the staff. */
  staffAsReaders: 'Alleen medewerkers van school',

  result: {
    region: 'Wat Houvast ziet',
    empty: 'Hier kijkt Houvast naar',
    looksAt: [
      'privégegevens, zoals nummers en adressen',
      'namen, cijfers en gezondheid van leerlingen',
      'contact met leerlingen buiten Teams en Magister',
      'vertrouwelijke zaken en opnames op school',
      'werk van anderen',
      'de toon',
    ],
    checking: 'Even lezen…',
    found: (count: number) => remarks(count),
    nothing: 'Ik heb geen opmerkingen',
    nothingElse: 'Verder heb ik geen opmerkingen',
    allDone: 'Je hebt alles bekeken',
    waiting: 'Nog niet nagekeken',
    lookedAt: 'Ik keek naar privégegevens, namen van leerlingen, vertrouwelijke zaken, werk van anderen, contact met leerlingen, opnames en toon.',
    notLookedAt: 'Ik keek niet naar foto’s en bijlagen, en niet of het klopt wat je schrijft.',
    think: 'Houvast ziet niet alles en heeft soms ongelijk. Lees zelf ook: jij beslist wat je plaatst (III.A.6).',
    article: (id: string, title: string) => `${id} ${title}`,
    here: 'Hier staat:',
    better: 'Beter:',
    alsoAdd: 'Zet erbij:',
    leaveOut: 'Laat deze zin weg.',
    apply: 'Zet dit neer',
    applyTo: (title: string) => `Zet dit neer: ${title}`,
    keep: 'Laat zo',
    keepOf: (title: string) => `Laat zo: ${title}`,
    show: 'Toon in je tekst',
    showOf: (title: string) => `Toon in je tekst: ${title}`,
    applied: 'Aangepast in je tekst.',
    keptSo: 'Dit blijft zo.',
    kept: (count: number) => (count === 1 ? 'Bij 1 opmerking koos je “Laat zo”.' : `Bij ${count} opmerkingen koos je “Laat zo”.`),
    showKept: 'Toon ze weer',
    undo: 'Ongedaan maken',
    undone: 'Ongedaan gemaakt.',
  },

  copy: {
    button: 'Kopieer de tekst',
    done: 'Gekopieerd. Plak de tekst nu in je bericht.',
    failed: 'Kopiëren lukt hier niet. De tekst is geselecteerd: druk op Ctrl+C.',
    finish: 'Klaar',
  },

  help: {
    heading: 'Heb je hulp nodig, of iemand anders?',
    why: 'In je tekst lees ik iets waar je niet alleen mee hoeft te blijven. Praat met iemand die je vertrouwt.',
  },

  remarks: {
    health: { title: 'Gezondheid van iemand', why: 'Hoe het met iemands gezondheid gaat, is privé. Met een naam erbij gaat het zo rond.' },
    situation: { title: 'Iemands privésituatie', why: 'Dit gaat over thuis, een straf of iets anders dat privé is. Dat deel je niet met een naam erbij.' },
    marks: { title: 'Cijfers met een naam', why: 'Een cijfer is persoonlijk. Hier ziet iedereen van wie het is.' },
    recording: { title: 'Opname op school', why: 'Opnames op school maak en deel je niet. Dat mag alleen met toestemming van je docent of de schoolleiding (III.A.3).' },
    teacherVideo: { title: 'Filmpje van een docent', why: 'Een filmpje dat je docent maakte, bewerk of deel je alleen met toestemming.' },
    secrecy: { title: 'Vragen om iets geheim te houden', why: 'Een leerling moet altijd met anderen kunnen praten over een gesprek met jou.' },
    distance: { title: 'Afstand tot leerlingen', why: 'Deze zin komt misschien te dichtbij. Met leerlingen schrijf je professioneel.' },
    threat: { title: 'Klinkt als een bedreiging', why: 'Deze zin kan iemand bang maken, ook als je het niet zo bedoelt.' },
    exclusion: { title: 'Iemand buitensluiten', why: 'Door deze zin kan iemand zich buitengesloten voelen.' },
    tone: { title: 'Toon', why: 'Deze zin kan pijn doen bij wie hem leest.' },
    confidential: { title: 'Vertrouwelijk', why: 'Zo te lezen mag dit nog niet bekend zijn, of is het niet voor iedereen.' },
    bsn: { title: 'Burgerservicenummer', why: 'Met een BSN kan iemand misbruik maken van je naam. Zet het nooit in een bericht.' },
    bankAccount: { title: 'Rekeningnummer', why: 'Een rekeningnummer van een persoon is privé.' },
    staffEmail: { title: 'Je privémail', why: 'Met leerlingen mail je alleen vanaf je schoolaccount.' },
    privateEmail: { title: 'Privé-e-mailadres', why: 'Een privéadres is een persoonsgegeven. Het blijft rondgaan, ook als je het bericht weghaalt.' },
    staffPhone: { title: 'Je eigen nummer', why: 'Contact met leerlingen gaat via Teams of Magister, niet via je eigen telefoon.' },
    phone: { title: 'Telefoonnummer', why: 'Een telefoonnummer is een persoonsgegeven. Het blijft rondgaan, ook als je het bericht weghaalt.' },
    homeAddress: { title: 'Woonadres', why: 'Waar iemand woont, is privé.' },
    birthDate: { title: 'Geboortedatum', why: 'Een hele geboortedatum is een persoonsgegeven.' },
    whatsApp: { title: 'WhatsApp of een andere app', why: 'Contact met leerlingen gaat via Teams of Magister. WhatsApp mag alleen met toestemming van de schoolleiding.' },
    classChat: { title: 'Groep buiten Teams', why: 'Voor een groep op WhatsApp of een andere app vraag je elk jaar vooraf toestemming aan leerlingen of ouders. Voor WhatsApp ook aan de schoolleiding (III.B.3).' },
    privateAccount: { title: 'Je privéaccount', why: 'Word liever geen vrienden met leerlingen via je eigen account.' },
    onSocialMedia: { title: 'Opdracht op social media', why: 'Voor social media in de les vraag je elk jaar vooraf toestemming aan leerlingen of ouders.' },
    copied: { title: 'Werk van een ander', why: 'Op foto’s, muziek en teksten van een ander zit vaak auteursrecht. Verwijs ernaar in plaats van het te kopiëren.' },
    longQuote: { title: 'Lang citaat', why: 'Dit is een groot stuk tekst. Is het van een ander? Zeg dan van wie, en neem niet meer over dan nodig.' },
    swearing: { title: 'Scheldwoord', why: 'Dit woord kan iemand kwetsen.' },
    studentNamed: { title: 'Naam van een leerling', why: 'Hier lezen ook mensen buiten de klas mee. Laat de naam alleen staan als de leerling of de ouders dat goedvinden.' },
    ownView: { title: 'Wie zegt dit?', why: 'Je schrijft openbaar over school of onderwijs. Zeg wat je functie is en dat het je eigen mening is.' },
    saysWhereFrom: { title: 'Zeg dat je er werkt', why: 'Je praat mee over de school. Vertel dan dat je er werkt.' },
  } satisfies Record<RemarkKind, { title: string; why: string }>,

  /** Words that go into a text of the writer. */
  phrases: {
    nothing: () => '',
    askMe: (writer: DraftWriter) => (writer === 'staff' ? 'Heb je hier een vraag over? Kom dan even bij mij langs.' : 'Vraag het even aan degene om wie het gaat.'),
    marksAreInMagister: () => 'De cijfers staan in Magister.',
    moreLater: () => 'Zodra het kan, vertel ik hier meer over.',
    talkFreely: () => 'Je mag hier altijd met anderen over praten.',
    calm: () => 'Ik vind dit vervelend. Kunnen we er samen over praten?',
    everyoneIsWelcome: () => 'Iedereen mag meedoen.',
    stayProfessional: () => 'Heb je een vraag? Stel hem gerust in de les of in Teams.',
    askBeforeSharing: () => 'Ik heb een opname. Ik vraag eerst aan de docent of ik die mag delen.',
    askAboutVideo: () => 'Ik vraag eerst aan de docent of ik dit filmpje mag delen.',
    bsnLeftOut: () => '(BSN weggelaten)',
    privately: () => '(krijg je in een privébericht)',
    birthDateLeftOut: () => '(geboortedatum weggelaten)',
    viaTeams: () => 'via Teams',
    messageMe: () => 'stuur me een bericht in Teams',
    inOurTeam: () => 'alles staat in ons team in Teams',
    handInViaTeams: () => 'lever het in via Teams',
    atTheMaker: () => 'Je vindt het bij de maker zelf: (zet hier de link).',
    source: () => '(bron: naam van de maker)',
    schoolAddress: (address: string) => (address === '' ? 'mijn schoolmail' : address),
    very: (adjective: string) => `heel ${adjective}`,
    students: (count: number) => (count === 1 ? 'een leerling' : count === 2 ? 'twee leerlingen' : 'enkele leerlingen'),
    ownView: (role: string, school: string) => `Ik ben ${role} bij ${school} en schrijf dit op persoonlijke titel.`,
    iWorkThere: (role: string, school: string) => `Ik werk zelf als ${role} bij ${school}.`,
  },
  thisSchool: 'deze school',

  /** As somebody calls the own job in a sentence; the first that fits. */
  functions: {
    schoolleiding: 'lid van de schoolleiding',
    supervisor: 'teamleider',
    teacher: 'docent',
    mentor: 'mentor',
    intern: 'stagiair',
    zorgcoordinator: 'zorgcoördinator',
    socialMediaCoach: 'social mediacoach',
    vertrouwenspersoon: 'vertrouwenspersoon',
    bevoegdGezag: 'bestuurder',
    privacyOfficer: 'functionaris gegevensbescherming',
    administrator: 'medewerker',
  } satisfies Partial<Record<Role, string>>,

  working: {
    starting: 'Even laden…',
    slow: 'Dit duurt iets langer dan anders. Laat het venster open.',
  },
  retry: 'Probeer opnieuw',
  close: 'Sluiten',
  problem: {
    heading: 'Dat lukte niet',
    reference: (reference: string) => `Vraag je om hulp? Noem dan ${reference}.`,
    offline: 'De verbinding met Houvast is verbroken. Je tekst staat er nog. Kijk of je internet werkt en probeer het opnieuw.',
    noTeams: 'Deze pagina werkt alleen binnen Teams.',
  },

  /** What the routes answer; each says what happened and what to do. */
  problems: {
    noToken: 'Ik weet niet wie je bent. Sluit dit venster en open het opnieuw.',
    tokenExpired: 'Je aanmelding is verlopen. Sluit dit venster en open het opnieuw.',
    tokenInvalid: 'Je aanmelding klopt niet. Sluit dit venster en open het opnieuw.',
    otherTenant: 'Je account hoort niet bij een school die Houvast gebruikt.',
    signInUnavailable: 'Ik kan nu niet nagaan wie je bent, omdat Microsoft niet antwoordt. Probeer het zo nog eens.',
    unknownPerson: 'Ik ken je account niet. Vraag de beheerder van Houvast om je toe te voegen.',
    badRequest: 'Er ging iets mis in dit venster. Sluit het en open het opnieuw.',
    tooLong: 'Je tekst is langer dan 10.000 tekens. Kijk hem in stukken na.',
    tooFast: 'Dat gaat te snel voor mij. Wacht een paar tellen en druk dan op “Kijk na”.',
    internal: 'Er ging iets mis bij Houvast. Je tekst is niet bewaard. Probeer het opnieuw.',
  },
} as const;
