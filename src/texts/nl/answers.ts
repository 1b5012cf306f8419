import type { AskerRole } from '../../gedragscode/askerRole';
import type { HelpContactKey, HelpNeed } from '../../gedragscode/helpContacts';

/** Sentences of answers that don't belong to one article. */
export const answers = {
  roleNames: {
    student: 'leerling',
    staff: 'medewerker',
    intern: 'stagiair',
    guardian: 'ouder of verzorger',
  } satisfies Record<AskerRole, string>,

  citedTitle: (title: string) => title,
  alsoNeeded: 'Denk ook aan',
  seeAlso: 'Zie ook',
  unsureTitle: 'Ik weet het niet zeker',
  unsure: {
    B1: 'Ik weet niet zeker welk artikel je bedoelt. Dit komt het dichtst in de buurt. Klopt het niet? Stel je vraag anders, of vraag een mens.',
    A2: 'Ik weet het niet zeker. Dit lijkt erop. Klopt het niet? Vraag het anders. Of vraag een mens.',
  },
  empty: {
    B1: 'Ik zie nog geen vraag. Typ bijvoorbeeld: "Mag ik de klassenfoto mailen?"',
    A2: 'Ik zie geen vraag. Typ je vraag in gewone woorden.',
  },
  noWords: {
    B1: 'Daar kan ik geen vraag in lezen. Kun je het in een paar woorden typen? Gaat het niet goed met je? Bel de Kindertelefoon (0800-0432) of praat met je mentor.',
    A2: 'Ik begrijp dit niet. Typ je vraag in woorden. Gaat het niet goed met je? Bel de Kindertelefoon: 0800-0432.',
  },
  tooLong: {
    B1: 'Dat is te lang voor een vraag. Zet je vraag in een of twee zinnen, dan zoek ik het artikel erbij.',
    A2: 'Dit is te lang. Maak je vraag kort.',
  },
  notInCodeTitle: 'Dat staat niet in de code',
  notInCode: {
    B1: 'De gedragscode gaat over social media, en zegt hier niets over. Ik ga niet gokken.',
    A2: 'De regels gaan over social media. Dit staat er niet in. Ik ga niet raden.',
  },
  notInCodeTopic: {
    B1: (topic: string) => `De gedragscode zegt niets over ${topic}. Ik ga niet gokken.`,
    A2: (topic: string) => `De regels zeggen niets over ${topic}. Ik ga niet raden.`,
  },
  askAPerson: {
    B1: 'Wil je het toch weten? Vraag het een mens op school.',
    A2: 'Wil je het toch weten? Vraag het een mens op school.',
  },

  urgentTitle: {
    suicide: 'Praat nu met iemand. Je bent niet alleen.',
    danger: 'Eerst veiligheid',
    abuse: 'Dit hoeft niemand alleen te dragen',
    sextortion: 'Hier is hulp voor, en het is niet jouw schuld',
    image: 'Hier is hulp voor, en het is niet jouw schuld',
  } satisfies Record<HelpNeed, string>,
  urgentTitleForAdults: {
    suicide: 'Blijf erbij en haal nu hulp',
    danger: 'Eerst veiligheid',
    abuse: 'Haal nu hulp erbij',
    sextortion: 'Hier is hulp voor',
    image: 'Hier is hulp voor',
  } satisfies Record<HelpNeed, string>,
  urgent: {
    suicide: {
      B1: 'Wat goed dat je dit zegt. Bel of chat met 113: dag en nacht, gratis en je hoeft je naam niet te zeggen. Ben je nu in gevaar? Bel 112. Ga naar iemand toe die je vertrouwt, zoals je mentor, een ouder of een vriend.',
      A2: 'Goed dat je dit zegt. Bel 113: 0800-0113. Dat is gratis, dag en nacht. Is er nu gevaar? Bel 112. Ga naar iemand die je vertrouwt.',
    },
    danger: {
      B1: 'Is er nu gevaar? Ga naar een veilige plek en bel 112. Vertel het daarna meteen aan een volwassene op school. Is het niet acuut, dan helpt de politie via 0900-8844.',
      A2: 'Is er nu gevaar? Ga weg en bel 112. Vertel het meteen aan een volwassene op school.',
    },
    abuse: {
      B1: 'Niemand mag je pijn doen of aanraken als jij dat niet wilt. Bel Veilig Thuis (0800-2000, gratis, dag en nacht) of de Kindertelefoon. Is er nu gevaar? Bel 112. Op school kun je naar je mentor of de vertrouwenspersoon.',
      A2: 'Niemand mag je pijn doen. Bel Veilig Thuis: 0800-2000. Dat is gratis. Is er nu gevaar? Bel 112. Praat met je mentor of de vertrouwenspersoon.',
    },
    sextortion: {
      B1: 'Betaal niet en stuur niets meer. Bewaar de berichten van wie dreigt, maar stuur beelden zelf niet door. Helpwanted helpt je meteen verder, ook om beelden offline te krijgen. Vertel het iemand die je vertrouwt.',
      A2: 'Betaal niet. Stuur niets meer. Bewaar de berichten. Stuur beelden niet door. Bel Helpwanted: 020-261 52 75. Vertel het iemand die je vertrouwt.',
    },
    image: {
      B1: 'Stuur de beelden niet door en maak er geen schermafdruk van. Schrijf op waar je ze zag en wanneer. Helpwanted helpt om ze offline te krijgen. Vertel het vandaag nog iemand die je vertrouwt, zoals je mentor.',
      A2: 'Stuur het niet door. Maak geen schermafdruk. Schrijf op waar je het zag. Bel Helpwanted: 020-261 52 75. Vertel het je mentor.',
    },
  } satisfies Record<HelpNeed, { B1: string; A2: string }>,
  urgentForAdults: {
    suicide: {
      B1: 'Gaat het om een leerling of kind? Laat hem of haar niet alleen. Bel 112 bij direct gevaar. 113 denkt met je mee: dag en nacht, gratis. Haal op school meteen de zorgcoördinator en de schoolleiding erbij. Gaat het om jezelf? Bel 113 ook dan.',
      A2: 'Laat de leerling of het kind niet alleen. Is er gevaar? Bel 112. Bel 113 voor hulp: 0800-0113. Haal de zorgcoördinator en de schoolleiding erbij. Gaat het om jou? Bel dan ook 113.',
    },
    danger: {
      B1: 'Is er nu gevaar? Bel 112. Zorg dat iedereen op een veilige plek is en waarschuw meteen de schoolleiding. Bij een bedreiging van de school doet de schoolleiding altijd direct melding bij de politie.',
      A2: 'Is er nu gevaar? Bel 112. Zorg dat iedereen veilig is. Waarschuw meteen de schoolleiding.',
    },
    abuse: {
      B1: 'Bel 112 bij direct gevaar. Veilig Thuis (0800-2000, dag en nacht) geeft advies, ook zonder naam. Haal op school de zorgcoördinator of de vertrouwenspersoon erbij. Gaat het om iemand die op school werkt? Meld het dan meteen bij het bestuur; de vertrouwensinspecteur (0900-111 3 111) denkt mee.',
      A2: 'Is er gevaar? Bel 112. Bel Veilig Thuis voor advies: 0800-2000. Praat met de zorgcoördinator of de vertrouwenspersoon. Gaat het om een medewerker? Meld het meteen bij het bestuur.',
    },
    sextortion: {
      B1: 'Niet betalen, niets terugsturen. Laat het slachtoffer de berichten bewaren, maar open, bewaar of verstuur zelf geen beelden. Helpwanted helpt meteen. Haal op school de schoolleiding en de zorgcoördinator erbij; aangifte kan bij de politie.',
      A2: 'Niet betalen. Niets sturen. Bewaar de berichten, maar kijk niet naar de beelden. Bel Helpwanted: 020-261 52 75. Haal de schoolleiding erbij.',
    },
    image: {
      B1: 'Bekijk, bewaar of verstuur de beelden niet en maak geen schermafdruk. Schrijf op wat, waar, wie en wanneer. Vang eerst de leerling op. Helpwanted helpt om beelden offline te krijgen. Haal meteen de schoolleiding en de zorgcoördinator erbij.',
      A2: 'Kijk niet verder en stuur niets door. Schrijf op waar het staat. Help eerst de leerling. Bel Helpwanted: 020-261 52 75. Haal de schoolleiding erbij.',
    },
  } satisfies Record<HelpNeed, { B1: string; A2: string }>,
  contactWhy: {
    emergency: 'Bij direct gevaar: bel meteen',
    suicidePrevention: 'Gedachten aan zelfmoord: dag en nacht, gratis, zonder naam',
    childHelpline: 'Voor kinderen en jongeren: gratis, zonder naam',
    helpwanted: 'Naaktbeelden, afpersing of ander online misbruik',
    safeAtHome: 'Geweld of misbruik: advies en hulp, dag en nacht, gratis',
    police: 'Politie, als het niet acuut is',
    inspector: 'Seksueel misbruik of grensoverschrijdend gedrag door iemand op school; werkdagen 8–17 uur',
  } satisfies Record<HelpContactKey, string>,
  urgentWhoSees: {
    B1: 'Ik ben een automatische hulp: ik kan niet zien hoe het met je gaat en ik stuur dit niet ongevraagd door. Praat daarom met een mens.',
    A2: 'Ik ben een computer. Ik stuur dit niet door als jij dat niet vraagt. Praat met een mens.',
  },
  whatTheCodeSays: 'Wat de code erover zegt',

  source: (articles: string, title: string, version: string) => `${articles}, ${title}, versie van ${version}`,
  summaryNotice: (articles: string) => `${articles}. Dit is een samenvatting; de tekst van de school is nog niet ingelezen.`,
  article: (id: string) => (id === '0' ? 'Inleiding' : id === 'III.B.0' ? 'Inleiding bij III.B' : `Artikel ${id}`),
};
