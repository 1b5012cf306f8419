import type { HelpNeed } from '../../gedragscode/helpContacts';

/** Sentences of answers that don't belong to one article. */
export const answers = {
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

  urgentEasier: {
    suicide: 'Goed dat je dit zegt. Bel 113. Dat is gratis, dag en nacht. Is er nu gevaar? Bel 112. Ga naar iemand die je vertrouwt.',
    danger: 'Is er nu gevaar? Ga weg en bel 112. Vertel het meteen aan een volwassene op school.',
    abuse: 'Niemand mag je pijn doen. Bel Veilig Thuis. Dat is gratis. Is er nu gevaar? Bel 112. Praat met je mentor of de vertrouwenspersoon.',
    sextortion: 'Betaal niet. Stuur niets meer. Bewaar de berichten. Stuur beelden niet door. Bel Helpwanted. Vertel het iemand die je vertrouwt.',
    image: 'Stuur het niet door. Maak geen schermafdruk. Schrijf op waar je het zag. Bel Helpwanted. Vertel het je mentor.',
  } satisfies Record<HelpNeed, string>,
  urgentForAdultsEasier: {
    suicide: 'Laat de leerling of het kind niet alleen. Is er gevaar? Bel 112. Bel 113 voor hulp. Haal de zorgcoördinator en de schoolleiding erbij. Gaat het om jou? Bel dan ook 113.',
    danger: 'Is er nu gevaar? Bel 112. Zorg dat iedereen veilig is. Waarschuw meteen de schoolleiding.',
    abuse: 'Is er gevaar? Bel 112. Bel Veilig Thuis voor advies. Praat met de zorgcoördinator of de vertrouwenspersoon. Gaat het om een medewerker? Meld het meteen bij het bestuur.',
    sextortion: 'Niet betalen. Niets sturen. Bewaar de berichten, maar kijk niet naar de beelden. Bel Helpwanted. Haal de schoolleiding erbij.',
    image: 'Kijk niet verder en stuur niets door. Schrijf op waar het staat. Help eerst de leerling. Bel Helpwanted. Haal de schoolleiding erbij.',
  } satisfies Record<HelpNeed, string>,
  urgentWhoSeesEasier: 'Ik ben een computer. Ik stuur dit niet door als jij dat niet vraagt. Praat met een mens.',

  source: (articles: string, title: string, version: string) => `${articles}, ${title}, versie van ${version}`,
  asAdopted: (text: string) => `In de code van de school staat: ${text}`,
  summaryNotice: (articles: string) => `${articles}. Dit is een samenvatting; de tekst van de school is nog niet ingelezen.`,
  article: (id: string) => (id === '0' ? 'Inleiding' : id === 'III.B.0' ? 'Inleiding bij III.B' : `Artikel ${id}`),
};
