import type { HelpContactKey, HelpNeed } from '../../gedragscode/helpContacts';

/** What somebody reads who cried for help. Numbers stand in the list of contacts, so a school can change them. */
export const help = {
  title: {
    suicide: 'Praat nu met iemand. Je bent niet alleen.',
    danger: 'Eerst veiligheid',
    abuse: 'Dit hoeft niemand alleen te dragen',
    sextortion: 'Hier is hulp voor, en het is niet jouw schuld',
    image: 'Hier is hulp voor, en het is niet jouw schuld',
  } satisfies Record<HelpNeed, string>,
  titleForAdults: {
    suicide: 'Blijf erbij en haal nu hulp',
    danger: 'Eerst veiligheid',
    abuse: 'Haal nu hulp erbij',
    sextortion: 'Hier is hulp voor',
    image: 'Hier is hulp voor',
  } satisfies Record<HelpNeed, string>,
  said: {
    suicide: 'Wat goed dat je dit zegt. Bel of chat met 113: dag en nacht, gratis en je hoeft je naam niet te zeggen. Ben je nu in gevaar? Bel 112. Ga naar iemand toe die je vertrouwt, zoals je mentor, een ouder of een vriend.',
    danger: 'Is er nu gevaar? Ga naar een veilige plek en bel 112. Vertel het daarna meteen aan een volwassene op school. Is het niet acuut, dan helpt de politie.',
    abuse: 'Niemand mag je pijn doen of aanraken als jij dat niet wilt. Bel Veilig Thuis (gratis, dag en nacht) of de Kindertelefoon. Is er nu gevaar? Bel 112. Op school kun je naar je mentor of de vertrouwenspersoon.',
    sextortion: 'Betaal niet en stuur niets meer. Bewaar de berichten van wie dreigt, maar stuur beelden zelf niet door. Helpwanted helpt je verder, ook om beelden offline te krijgen. Vertel het iemand die je vertrouwt.',
    image: 'Stuur de beelden niet door en maak er geen schermafdruk van. Schrijf op waar je ze zag en wanneer. Helpwanted helpt om ze offline te krijgen. Vertel het vandaag nog iemand die je vertrouwt, zoals je mentor.',
  } satisfies Record<HelpNeed, string>,
  saidForAdults: {
    suicide: 'Gaat het om een leerling of kind? Laat hem of haar niet alleen. Bel 112 bij direct gevaar. 113 denkt met je mee: dag en nacht, gratis. Haal op school meteen de zorgcoördinator en de schoolleiding erbij. Gaat het om jezelf? Bel 113 ook dan.',
    danger: 'Is er nu gevaar? Bel 112. Zorg dat iedereen op een veilige plek is en waarschuw meteen de schoolleiding. Bij een bedreiging van de school doet de schoolleiding altijd direct melding bij de politie.',
    abuse: 'Bel 112 bij direct gevaar. Veilig Thuis (dag en nacht) geeft advies, ook zonder naam. Haal op school de zorgcoördinator of de vertrouwenspersoon erbij. Gaat het om iemand die op school werkt? Meld het dan meteen bij het bestuur; de vertrouwensinspecteur denkt mee.',
    sextortion: 'Niet betalen, niets terugsturen. Laat het slachtoffer de berichten bewaren, maar open, bewaar of verstuur zelf geen beelden. Helpwanted helpt verder. Haal op school de schoolleiding en de zorgcoördinator erbij; aangifte kan bij de politie.',
    image: 'Bekijk, bewaar of verstuur de beelden niet en maak geen schermafdruk. Schrijf op wat, waar, wie en wanneer. Vang eerst de leerling op. Helpwanted helpt om beelden offline te krijgen. Haal meteen de schoolleiding en de zorgcoördinator erbij.',
  } satisfies Record<HelpNeed, string>,
  contactWhy: {
    emergency: 'Bij direct gevaar: bel meteen',
    suicidePrevention: 'Gedachten aan zelfmoord: dag en nacht, gratis, zonder naam',
    childHelpline: 'Voor kinderen en jongeren: gratis, zonder naam',
    helpwanted: 'Naaktbeelden, afpersing of ander online misbruik',
    safeAtHome: 'Geweld of misbruik: advies en hulp, dag en nacht, gratis',
    police: 'Politie, als het niet acuut is',
    inspector: 'Seksueel misbruik of grensoverschrijdend gedrag door iemand op school; werkdagen 8–17 uur',
  } satisfies Record<HelpContactKey, string>,
  together: 'Is bellen moeilijk? Vraag iemand die je vertrouwt om met je mee te bellen.',

  next: 'Wat er nu gebeurt, en wie dit ziet',
  unasked: 'Ik ben een automatische hulp. Wat je in deze chat typt, bewaar ik niet en stuur ik niet door. Niemand op school krijgt hier bericht van, tenzij je op de knop drukt. Wil je zelf kiezen wie het leest? Typ dan: melden.',
  ifPressed: {
    suicide: 'Druk je op de knop? Dan krijgen de schoolleiding en de zorgcoördinator meteen bericht. Ze zien je naam, en dat het gaat over niet meer willen leven of jezelf pijn doen. Wat je mij schreef, zien ze niet.',
    other: 'Druk je op de knop? Dan krijgt de schoolleiding meteen bericht. Die ziet je naam, en dat iemand in gevaar is. Wat je mij schreef, ziet die niet.',
  },
  agreed: 'De afspraak is dat iemand binnen een kwartier kijkt; anders krijgt ook de volgende op school bericht. Is de school dicht? Wacht dan niet en bel.',
  contactMe: 'Ja, iemand van school mag contact met mij opnemen',
  sent: (call: string) => `Het is doorgegeven. Je leest in deze chat wie het ziet en wie het oppakt. Kun je niet wachten? Bel ${call}.`,
  sentLater: (when: string, call: string) => `Het is doorgegeven, maar de school is nu dicht. Misschien leest niemand het voor ${when}. Kun je niet wachten? Bel ${call}.`,
  nobody: (call: string) => `Er is op school nog niemand gevonden die dit kan oppakken. De beheerder krijgt daar een alarm over. Wacht niet: ga naar iemand die je vertrouwt, of bel ${call}.`,
  unknown: (call: string) => `Ik ken je nog niet op deze school, dus ik kan het niet doorgeven. Ga naar iemand die je vertrouwt, of bel ${call}.`,
  now: (emergency: string, prevention: string) => `Is er gevaar? Bel ${emergency}. Denk je aan zelfmoord? Bel 113 (${prevention}), dag en nacht.`,
  /** The button for whoever stands beside and doesn't read the language of the card. */
  showIn: 'Nederlands',
};
