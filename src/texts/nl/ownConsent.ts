import type { NotTaken } from '../../consent/ownChoices/takeOwnChoice';

/** The card on which a student sees and changes the own consents. */
export const ownConsent = {
  title: 'Jouw toestemming',
  fallback: 'Houvast: jouw toestemming',
  year: (from: number) => `Schooljaar ${from}–${from + 1}`,
  youDecide: 'Jij beslist hier zelf over. Veranderen mag altijd en geldt meteen.',
  register: {
    image: 'Foto’s en filmpjes waar je op staat (III.B.8)',
    socialMedia: 'Sociale media bij de les (III.B.9)',
  },
  state: {
    yes: (date: string) => `Nu: ja, sinds ${date}`,
    no: (date: string) => `Nu: nee, sinds ${date}`,
    noUndated: 'Nu: nee',
    nothing: 'Nu: nog geen antwoord. Dan mag het niet.',
  },
  answer: { yes: 'Ja, dat mag', no: 'Nee, liever niet' },
  /** Read out with a button, which has the same words in every row. */
  answerFor: {
    yes: (purpose: string) => `Ja, dat mag: ${purpose}`,
    no: (purpose: string) => `Nee, liever niet: ${purpose}`,
  },
  entered: {
    granted: (purpose: string) => `Vastgelegd: ja, voor ${purpose}.`,
    refused: (purpose: string) => `Vastgelegd: nee, voor ${purpose}.`,
    withdrawn: (purpose: string) => `Vastgelegd: nee, voor ${purpose}. Je toestemming is ingetrokken. Dat geldt meteen.`,
  },
  unchanged: (purpose: string) => `Er is niets veranderd: dit stond er al, voor ${purpose}.`,
  guardian: {
    who: 'Je bent nog geen 16. Daarom beslissen je ouders of verzorgers.',
    here: 'Zij geven hun antwoord aan school. Je mentor weet hoe dat gaat.',
    elsewhere: (name: string) => `Zij geven hun antwoord in ${name}.`,
    you: 'Wil je zelf iets liever niet? Zeg het tegen je mentor. Jouw nee telt ook.',
  },
  nobodyKnows: 'School heeft je geboortedatum niet. Daarom is niet duidelijk wie beslist, en mag er nog niets. Vraag je mentor om dat te laten aanvullen.',
  elsewhere: {
    student: (name: string) => `Jij beslist hier zelf over. Je antwoord geef je in ${name}.`,
    later: 'Wat je daar verandert, telt zodra school het heeft ingelezen. Heeft het haast? Zeg het ook tegen je mentor.',
    open: (name: string) => `Open ${name}`,
    noLink: 'Weet je niet hoe je daar komt? Vraag het je mentor.',
  },
  noPurposes: 'Je school heeft hier nog niets ingesteld. Vraag je mentor hoe je toestemming geeft.',
  line: {
    staff: 'Hier zien leerlingen hun eigen toestemming. Wil je weten wie er op de foto mag? Vraag bijvoorbeeld: mag heel 3H op de website?',
    others: 'Hier zien leerlingen hun eigen toestemming. Bent u ouder of verzorger? Vraag school hoe u toestemming geeft.',
  },
  notTaken: {
    notAStudent: 'Dit is een kaart voor leerlingen. Er is niets veranderd.',
    notYours: 'Deze kaart is van iemand anders. Er is niets veranderd. Typ mijn toestemming voor je eigen kaart.',
    oldCard: 'Deze kaart is van een ander schooljaar. Er is niets veranderd. Typ mijn toestemming voor een nieuwe.',
    unknownPurpose: 'Dit staat niet meer op de lijst van school. Er is niets veranderd. Typ mijn toestemming voor een nieuwe kaart.',
    tooYoung: 'Je bent nog geen 16. Daarom beslissen je ouders of verzorgers. Er is niets veranderd. Wil je zelf iets liever niet? Zeg het tegen je mentor.',
    ageUnknown: 'School heeft je geboortedatum niet. Er is niets veranderd. Vraag je mentor om dat te laten aanvullen.',
    elsewhere: 'Bij jouw school geef je je antwoord ergens anders. Er is niets veranderd. Typ mijn toestemming om te zien waar.',
  } satisfies Record<NotTaken, string>,
};
