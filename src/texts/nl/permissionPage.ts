import type { PermissionKind } from '../../permissions/permissionKind';

/** The page "Toestemmingen". */
export const permissionPage = {
  title: 'Toestemmingen',
  heading: 'Toestemmingen',
  tabs: { mine: 'Van mij', toDecide: 'Te beslissen', register: 'Van de school' },
  tabsName: 'Onderdelen',
  howToAsk: 'Nieuwe toestemming nodig? Typ “vraag toestemming” in de chat met Houvast.',

  mine: { none: 'Je hebt nog niets gevraagd.', what: 'Wat je vroeg of zelf toestond, en hoe het ermee staat.' },
  toDecide: { none: 'Er ligt niets bij jou.', what: 'Hierover beslis jij. Wie het vroeg, hoort het meteen.' },
  register: {
    what: 'Alles wat dit schooljaar gevraagd en besloten is. Niets wordt gewijzigd of weggehaald: elk besluit is een nieuwe regel.',
    none: 'In dit schooljaar is er nog niets gevraagd.',
    noneFound: 'Niets gevonden. Zoek op iets anders.',
    search: 'Zoek op naam, klas, soort of doel',
    year: 'Schooljaar',
    yearOf: (year: number) => `${year}–${year + 1}`,
    export: 'Download als CSV',
    exported: (n: number) => (n === 1 ? 'Gedownload: 1 regel.' : `Gedownload: ${n} regels.`),
    fileName: (school: string, year: number) => `toestemmingen-${school}-${year}-${year + 1}.csv`,
    shown: (n: number, of: number) => `${n} van ${of}`,
    audited: 'Wie dit overzicht bekijkt of downloadt, staat in het auditspoor.',
  },

  columns: {
    kind: 'Soort', classes: 'Klas', status: 'Stand', askedBy: 'Gevraagd door', askedOn: 'Gevraagd op', decidedBy: 'Besloten door', decidedOn: 'Besloten op',
    from: 'Vanaf', until: 'Tot en met', hours: 'Uren', purpose: 'Waarvoor', conditions: 'Voorwaarden', reason: 'Reden', channel: 'Kanaal', role: 'Rol', article: 'Artikel',
  },
  more: (title: string) => `Meer over ${title}`,
  history: 'Verloop',
  event: {
    asked: 'gevraagd', sentTo: 'voorgelegd aan', unanswered: 'geen antwoord op tijd', granted: 'toegestaan', refused: 'geweigerd', askedBack: 'vraag teruggesteld', answered: 'beantwoord',
    withdrawn: 'ingetrokken', studentsAsked: 'leerlingen gevraagd', expiryTold: 'einde aangekondigd', lapsed: 'afgelopen',
  },
  inConversation: 'Opnames delen in een gesprek',
  forStudents: 'voor de leerlingen',
  nobody: 'onbekend',

  decide: {
    until: 'Tot en met',
    conditions: 'Voorwaarden (mag leeg)',
    reason: 'Waarom niet?',
    question: 'Wat wil je weten?',
    answer: 'Je antwoord',
    cancel: 'Annuleren',
    done: 'Je besluit is vastgelegd.',
    unchanged: 'Dit was al besloten. Zo staat het nu.',
    withdraw: 'Trek in',
    withdrawSure: 'Vanaf dat moment mag het niet meer. Dit kun je niet terugdraaien.',
    withdrawn: 'Ingetrokken.',
  },

  renewal: {
    heading: 'Verlopen met het vorige schooljaar',
    text: 'Vernieuwen kan in één keer. Je ziet eerst wat er gevraagd wordt.',
    show: 'Laat zien wat er gevraagd wordt',
    ask: (n: number) => (n === 1 ? 'Vraag 1 toestemming opnieuw' : `Vraag ${n} toestemmingen opnieuw`),
    notYet: 'Er is nog niets gevraagd.',
    done: (n: number) => (n === 1 ? '1 toestemming is opnieuw gevraagd.' : `${n} toestemmingen zijn opnieuw gevraagd.`),
  },

  article: { whatsapp: 'III.B.3, III.B.9', channel: 'III.B.2', recording: 'III.A.2, III.A.3', videoReuse: 'III.A.4', lessonUse: 'III.A.1' } satisfies Record<PermissionKind, string>,

  working: { starting: 'Even laden…', slow: 'Dit duurt iets langer dan anders. Laat het venster open.' },
  retry: 'Probeer opnieuw',
  close: 'Sluiten',
  problem: {
    heading: 'Dat lukte niet',
    reference: (reference: string) => `Vraag je hulp? Noem dan ${reference}.`,
    offline: 'De verbinding met Houvast is verbroken. Kijk of je internet werkt en probeer het opnieuw.',
    noTeams: 'Deze pagina werkt alleen binnen Teams.',
  },
  /** What the routes answer; each says what happened and what to do. */
  problems: {
    noToken: 'Ik weet niet wie je bent. Sluit deze pagina en open haar opnieuw.',
    tokenExpired: 'Je aanmelding is verlopen. Sluit deze pagina en open haar opnieuw.',
    tokenInvalid: 'Je aanmelding klopt niet. Sluit deze pagina en open haar opnieuw.',
    otherTenant: 'Je account hoort niet bij een school die Houvast gebruikt.',
    signInUnavailable: 'Ik kan nu niet nagaan wie je bent, omdat Microsoft niet antwoordt. Probeer het zo nog eens.',
    unknownPerson: 'Ik ken je account niet. Vraag de beheerder van Houvast om je toe te voegen.',
    notForYou: 'Hierover beslis je niet (meer). Ververs de pagina om te zien hoe het nu staat.',
    badRequest: 'Er ging iets mis op deze pagina. Open haar opnieuw.',
    reasonMissing: 'Schrijf op waarom niet.',
    questionMissing: 'Schrijf op wat je wilt weten.',
    answerMissing: 'Schrijf je antwoord op.',
    untilWrong: 'Kies een laatste dag die niet later is dan gevraagd.',
    internal: 'Er ging iets mis bij Houvast. Er is niets gewijzigd. Probeer het opnieuw.',
  },
};
