import { pictureLimits } from '../../images/pictureLimits';

const faces = (count: number): string => (count === 1 ? '1 gezicht' : `${count} gezichten`);

/** The dialog "Foto delen": its page and the answers of its routes. */
export const photo = {
  title: 'Foto delen',
  article: 'artikel III.B.8',
  /** Alt text of a shared picture whose poster wrote none. */
  defaultAltText: 'Foto, gedeeld in dit gesprek',

  choose: {
    heading: 'Welke foto’s wil je delen?',
    drop: 'Sleep je foto’s hierheen',
    touch: 'Kies foto’s of maak er een',
    dropNow: 'Laat maar los',
    paste: 'Plakken kan ook, met Ctrl+V. Hooguit 10 foto’s tegelijk.',
    most: 'Hooguit 10 foto’s tegelijk.',
    file: 'Kies foto’s',
    camera: 'Maak een foto',
    steps: ['Kies foto’s', 'Zeg wie erop staan', 'Houvast kijkt of het mag'],
    stepsName: 'Zo werkt het',
    privacy:
      'De foto wordt alleen op de server van school bekeken. Houvast ziet waar gezichten zijn, maar herkent niemand. Plaats je de foto niet, dan blijft er niets van bewaard.',
    noPicture: 'Dat is geen foto. Kies een foto of een schermafbeelding.',
  },

  working: {
    check: 'Ik zoek de gezichten op je foto…',
    checkOf: (number: number, of: number) => (of === 1 ? 'Ik zoek de gezichten op je foto…' : `Foto ${number} van ${of} wordt bekeken…`),
    posted: 'Ik haal de foto uit het gesprek…',
    offer: 'Ik haal de bedekte versie op…',
    cover: 'Ik maak de gezichten onherkenbaar…',
    starting: 'Even laden…',
    slow: 'Dit duurt iets langer dan anders. Laat het venster open.',
  },

  /** The row of pictures. */
  strip: {
    name: 'Je foto’s',
    photo: (number: number) => `Foto ${number}:`,
    picture: (number: number, status: string) => `Foto ${number}: ${status}`,
    status: {
      loading: 'wordt nog bekeken',
      failed: 'niet te controleren',
      todo: 'te doen',
      busy: 'even kijken',
      yes: 'mag',
      elsewhere: 'mag hier niet',
      no: 'mag niet',
    },
    remove: (number: number) => `Haal foto ${number} weg`,
    add: 'Nog een foto toevoegen',
    full: 'Er zijn al 10 foto’s. Meer gaat niet tegelijk.',
    tooMany: 'Hooguit 10 foto’s tegelijk. De eerste 10 heb ik genomen, de rest niet.',
  },

  purpose: {
    label: 'Waar zijn de foto’s voor?',
    here: (title: string) => `Dit gesprek: ${title}`,
    /** What the conversation is, by who can see what is posted in it. */
    place: {
      group: 'Alleen wie in dit gesprek zit, ziet het.',
      school: 'In dit gesprek zit een groot deel van de school.',
      public: 'In dit gesprek zit ook iemand van buiten school.',
    },
    placeToo: (place: string) => `Plaatsen in dit gesprek kan alleen als ook “${place}” mag.`,
    audience: { group: 'Alleen de klas of groep', school: 'Iedereen op school', public: 'Iedereen, ook buiten school' },
  },

  tag: {
    heading: 'Wie staan erop?',
    headingOf: (number: number, of: number) => `Foto ${number} van ${of}: wie staan erop?`,
    found: (count: number) => (count === 1 ? 'Ik zie 1 gezicht.' : `Ik zie ${count} gezichten.`),
    how: 'Typ twee letters van de naam en druk op Enter. Je gaat vanzelf naar het volgende gezicht.',
    animated: 'Dit is een bewegend plaatje. Ik gebruik alleen dit beeld, zonder beweging.',
    nothingFound: 'Ik zie geen gezichten',
    nothingFoundHow: 'Staat er toch iemand herkenbaar op? Wijs het gezicht dan aan bij de foto.',
    picture: 'De foto, met een kader om elk gezicht',
    face: (number: number) => `Gezicht ${number}`,
    who: (number: number) => `Wie is gezicht ${number}?`,
    placeholder: 'Typ een naam',
    noMatch: 'Niemand in dit gesprek heet zo',
    typeOn: (count: number) => `En nog ${count}. Typ een paar letters.`,
    taken: (number: number) => `al bij gezicht ${number}`,
    list: 'De gezichten op de foto',
    groups: { recent: 'Net gekozen', students: 'Leerlingen in dit gesprek', staff: 'Medewerkers', other: 'Iemand anders' },
    other: {
      staff: 'Een medewerker van school',
      otherAdult: 'Een volwassene van buiten (ouder, gast)',
      elsewhere: 'Een leerling die niet in dit gesprek zit',
      fromBehind: 'Niet herkenbaar: van achteren',
      farAway: 'Niet herkenbaar: te ver weg',
      blurred: 'Niet herkenbaar: onscherp',
      hidden: 'Niet herkenbaar: gezicht bedekt',
      noFace: 'Geen persoon (tekening, poster, voorwerp)',
    },
    /** One click or key. */
    quick: {
      name: (number: number) => `Snel kiezen bij gezicht ${number}`,
      noFace: 'Geen persoon',
      noStudent: 'Geen leerling',
      notRecognisable: 'Niet herkenbaar',
      staff: 'Medewerker',
      otherAdult: 'Volwassene van buiten',
      fromBehind: 'Van achteren',
      farAway: 'Te ver weg',
      blurred: 'Onscherp',
      hidden: 'Gezicht bedekt',
    },
    remove: (number: number) => `Haal gezicht ${number} weg`,
    more: 'Zie je nog iemand?',
    draw: 'Wijs een gezicht aan',
    drawHow: 'Trek een kader om het gezicht, of klik erop.',
    drawArea: 'Kader om een gezicht',
    drawDone: 'Kader klaar',
    larger: 'Kader groter',
    smaller: 'Kader kleiner',
    uncover: 'Haal de bedekking weg',
    again: 'Andere foto',
  },

  crop: {
    start: 'Bijsnijden',
    area: 'Deel van de foto dat blijft',
    how: 'Sleep een hoek of het hele deel, of klik waar de hoek moet komen.',
    /** For drawing and cutting alike. */
    keys: 'Met het toetsenbord: verschuif met de pijltjes, maak groter of kleiner met Shift en de pijltjes, en druk op Enter.',
    corners: { topLeft: 'Hoek linksboven', topRight: 'Hoek rechtsboven', bottomLeft: 'Hoek linksonder', bottomRight: 'Hoek rechtsonder' },
    size: (width: number, height: number) => `Blijft: ${width}% breed, ${height}% hoog.`,
    done: 'Snijd bij',
    undo: 'Terug naar de hele foto',
  },

  /** A picture of which nothing could be seen. */
  unchecked: {
    heading: (number: number) => `Foto ${number} kan ik niet controleren`,
    remove: 'Haal weg',
  },

  verdict: {
    yes: 'Toestemming',
    busy: 'Even kijken…',
    because: {
      refused: 'Geen toestemming',
      expired: 'De toestemming was van een vorig schooljaar',
      missing: 'Er is dit schooljaar nog niets ingevuld',
      unknownAnswer: 'Er is niets ingevuld',
      askStudentAgain: 'Is nu 16 of ouder en moet zelf nog ja zeggen',
      askGuardian: 'Een ouder of verzorger moet nog ja zeggen',
      birthDateUnknown: 'De geboortedatum ontbreekt, dus ik weet niet wie beslist',
      unknownStudent: 'Staat niet in het register van deze school',
    },
    /** Behind the reason: for what (when it isn't the chosen purpose), since when, from where. */
    detail: (purpose: string | null, date: string | null, source: string | null) =>
      [purpose === null ? null : `Voor: ${purpose}`, date, source].filter((part) => part !== null).join(' · '),
    yesDetail: (date: string, source: string) => `${date} · ${source}`,
    noStudent: {
      staff: 'Geen leerling: geen toestemming nodig volgens deze regel. Vraag het wel even.',
      otherAdult: 'Geen leerling: geen toestemming nodig volgens deze regel. Vraag het wel even.',
      noFace: 'Geen persoon',
    },
    notRecognisable: 'Niet herkenbaar: telt niet mee',
    covered: 'Onherkenbaar gemaakt',
    cannotCheck: {
      elsewhere: 'Kan ik hier niet nakijken: deze leerling zit niet in dit gesprek',
      notHere: 'Kan ik niet nakijken: deze persoon zit niet (meer) in dit gesprek',
      noSuchPlace: 'Dit kader valt buiten de foto. Haal het weg.',
    },
    untagged: 'Nog niet ingevuld',
    todo: (count: number) => (count === 1 ? 'Nog 1 gezicht invullen' : `Nog ${count} gezichten invullen`),
    photo: (number: number | null) => (number === null ? 'Deze foto' : `Foto ${number}`),
    ready: (photo: string) => `${photo} mag geplaatst worden`,
    stays: (photo: string) => `${photo} mag blijven staan`,
    readyWhy: (count: number) =>
      count === 0 ? 'Er staat geen leerling herkenbaar op.' : count === 1 ? 'De leerling heeft toestemming.' : `Alle ${count} leerlingen hebben toestemming.`,
    stop: (photo: string) => `${photo} mag zo niet gebruikt worden`,
    elsewhere: (photo: string) => `${photo} mag wel mee, maar niet in dit gesprek`,
    stopWhy: (names: string, purposeNeeded: boolean) =>
      `${names}: geen toestemming${purposeNeeded ? ' voor dit doel' : ''}. Die is vooraf nodig als een leerling herkenbaar is (artikel III.B.8).`,
    someone: 'iemand die ik niet kan nakijken',
    options: {
      cover: (count: number) => (count === 1 ? 'Maak 1 gezicht onherkenbaar' : `Maak ${count} gezichten onherkenbaar`),
      coverAll: 'Maak iedereen onherkenbaar',
      coverRest: (count: number) => (count === 1 ? 'Maak dit gezicht onherkenbaar' : `Maak de andere ${count} onherkenbaar`),
      orElse: 'Of snijd de foto bij, of kies een andere foto.',
      leaveOut: 'Laat deze foto weg',
      otherPurpose: 'Kies een ander doel, als de foto daar ook echt voor is.',
    },
    ask: {
      start: 'Vraag toestemming',
      how: (names: string) => `Bij ${names} mag je om toestemming vragen. Het antwoord hoort eerst in het register van school te staan.`,
      message: (purpose: string) =>
        `Hoi, ik heb een foto waar jij (of je kind) herkenbaar op staat. Ik wil die graag gebruiken voor: ${purpose}. Dat doe ik alleen met toestemming. Zeg je liever nee, dan is dat goed. Wil je je keuze doorgeven via de manier die school daarvoor gebruikt? Onder de 16 beslissen de ouders of verzorgers, vanaf 16 jaar beslis je zelf.`,
      copy: 'Kopieer een berichtje',
      copied: 'Gekopieerd',
    },
  },

  /** All pictures together. */
  overall: {
    count: (may: number, of: number) => `${may} van de ${of} foto’s klaar.`,
    ready: (count: number) => (count === 1 ? '1 foto mag geplaatst worden.' : `Alle ${count} foto’s mogen geplaatst worden.`),
    stay: (count: number) => (count === 1 ? '1 foto mag blijven staan.' : `Alle ${count} foto’s mogen blijven staan.`),
    failed: (numbers: readonly number[]) => (numbers.length === 1 ? `Foto ${numbers.join()} gaat niet mee: die kan ik niet controleren.` : `Foto ${numbers.join(', ')} gaan niet mee: die kan ik niet controleren.`),
    next: (number: number) => `Naar foto ${number}`,
    place: (count: number) => (count === 1 ? 'Plaatsen' : `Plaats ${count} foto’s`),
    placeRest: (count: number) => (count === 1 ? 'Plaats alleen de foto die mag' : `Plaats alleen de ${count} die mogen`),
  },

  altText: {
    about: 'Beschrijving van de foto',
    label: 'Beschrijving, voor wie de foto niet ziet',
    hint: 'Mag leeg blijven. Noem geen namen.',
    hasName: (name: string) => `Staat hier een naam in? Laat “${name}” liever weg.`,
  },

  cancel: 'Annuleren',
  back: 'Terug',
  retry: 'Probeer opnieuw',
  close: 'Sluiten',
  ok: 'Begrepen',

  preview: {
    heading: (count: number) => (count === 1 ? 'Zo komt de foto in het gesprek' : 'Zo komen de foto’s in het gesprek'),
    headingTakeAlong: 'Zo neem je het mee',
    covered: (count: number) => `${faces(count)} onherkenbaar gemaakt.`,
    cut: 'Bijgesneden.',
    look: 'Kijk goed: herken je iemand nog aan kleding of houding? Kies dan een andere foto.',
    style: 'Hoe wil je het gezicht bedekken?',
    styles: { solid: 'Vlak', blur: 'Vervaging' },
    styleHint: { solid: 'Een vlak is het veiligst: daar is niets meer van terug te halen.', blur: 'Sterk vervaagd: niemand kan er een gezicht van maken.' },
    place: (count: number) => (count === 1 ? 'Plaats deze versie' : `Plaats ${count} foto’s`),
    picture: 'De foto zoals hij geplaatst wordt',
    pictureOf: (number: number) => `Foto ${number} zoals hij geplaatst wordt`,
  },

  takeAlong: {
    start: 'Meenemen',
    why: 'Voor e-mail, de website, een nieuwsbrief of drukwerk',
    heading: (count: number) => (count === 1 ? 'Je foto is klaar om mee te nemen' : `Je ${count} foto’s zijn klaar om mee te nemen`),
    for: (purpose: string) => `Gecontroleerd voor: ${purpose}.`,
    pictures: (count: number) => (count === 1 ? 'Foto downloaden' : `${count} foto’s downloaden (zip)`),
    sheet: 'Controleblad downloaden (pdf)',
    sheetHint: 'Hierop staat wie er op de foto’s staan en waar de toestemming staat. Alleen voor jou: stuur het niet mee.',
    open: 'Open in een nieuw tabblad',
    openNamed: (what: string) => `Open in een nieuw tabblad: ${what}`,
    files: { picture: (number: number) => `foto-${number}`, pictures: 'fotos.zip', sheet: 'controleblad.pdf' },
    rulesHeading: 'Goed om te weten',
    rules: [
      'Dezelfde regel geldt overal waar je de foto gebruikt: in een e-mail, op de website, op social media en in drukwerk (artikel III.B.8).',
      'Wil je de foto ook voor iets anders gebruiken? Doe dan een nieuwe controle voor dat doel.',
      'Trekt iemand de toestemming in? Dan hoor je dat van Houvast. Haal de foto daar dan weg.',
    ],
    notPosted: 'Er is niets in het gesprek geplaatst. Wil je dat ook? Ga dan terug.',
    done: 'Klaar',
  },

  posted: {
    note: (count: number) => (count === 1 ? 'Deze foto staat al in het gesprek.' : `Deze ${count} foto’s staan al in het gesprek.`),
    removeFirst: 'Verwijder je bericht in het gesprek. Daarna kun je hier een versie plaatsen die wel mag.',
    willRemove: 'Ik verwijder mijn bericht',
    removeNow: 'Verwijder je bericht nu in het gesprek. Houvast ziet vanzelf dat het weg is.',
    finish: 'Klaar',
    fine: 'In orde. Je hoeft niets te doen.',
    removeOld: 'Verwijder nu nog je eerste bericht: daar staat het nog zoals het was.',
  },

  /** The covered version of a picture that was taken down. */
  offer: {
    note: 'Dit is je foto met bedekte gezichten, voor wie er geen toestemming meer is. Kijk of het zo goed is en plaats hem, of sluit dit venster.',
  },

  done: {
    heading: 'Gelukt',
    headingReviewed: 'Goed dat je keek',
    shared: 'Houvast plaatst het in het gesprek. Je kunt dit venster sluiten.',
  },

  problem: {
    heading: 'Dat lukte niet',
    of: (name: string, message: string) => `${name}: ${message}`,
    studentHeading: 'Foto’s delen op school',
    reference: (reference: string) => `Vraag je hulp? Noem dan ${reference}.`,
    offline: 'Ik krijg geen verbinding met Houvast. Kijk of je internet werkt en probeer het opnieuw.',
    tooLarge: `Deze foto is te groot. Kies er een van hooguit ${pictureLimits.megabytes} MB.`,
    noConversation: 'Open dit venster vanuit een gesprek in Teams: klik onder het tekstvak op Houvast en kies “Foto delen”.',
    noTeams: 'Dit venster werkt alleen binnen Teams.',
  },

  /** What the routes answer; each says what happened and what to do. */
  problems: {
    noToken: 'Ik weet niet wie je bent. Sluit het venster en open “Foto delen” opnieuw.',
    tokenExpired: 'Je aanmelding is verlopen. Sluit het venster en open “Foto delen” opnieuw.',
    tokenInvalid: 'Je aanmelding klopt niet. Sluit het venster en open “Foto delen” opnieuw.',
    otherTenant: 'Je account hoort niet bij een school die Houvast gebruikt.',
    signInUnavailable: 'Ik kan nu niet nagaan wie je bent, omdat Microsoft niet antwoordt. Probeer het zo nog eens.',
    unknownPerson: 'Ik ken je account niet. Vraag de beheerder van Houvast om je toe te voegen.',
    student:
      'Als leerling kun je hier geen foto’s delen. Op school mag je geen foto’s, filmpjes of geluid maken, bewerken of delen (artikel III.A.2). Het mag wel als je docent of de schoolleiding er voor de les toestemming voor geeft (artikel III.A.3). Vraag het dus eerst aan je docent.',
    notStaff: 'Foto’s delen via Houvast kan alleen als je op school werkt.',
    notMember: 'Je zit niet in dit gesprek, of Houvast is hier niet toegevoegd.',
    rosterUnavailable: 'Ik kan nu niet zien wie er in dit gesprek zitten. Zonder die lijst controleer ik niets. Probeer het zo nog eens.',
    noPurposes: 'Je school heeft nog niet ingesteld waarvoor foto’s gebruikt mogen worden. Vraag de beheerder van Houvast.',
    badRequest: 'Er ging iets mis in dit venster. Begin opnieuw met de foto.',
    ticketNotOurs: 'Deze controle hoort niet bij jou of bij dit gesprek. Begin opnieuw met de foto.',
    ticketExpired: 'Deze controle begon langer dan een half uur geleden. Laat de foto opnieuw bekijken; wat je invulde, blijft staan.',
    otherPicture: 'Dit is een andere foto dan die ik heb bekeken. Begin opnieuw met de foto.',
    unknownPurpose: 'Dit doel kent je school niet voor foto’s. Kies een ander doel.',
    stillVisible: 'Na het afdekken was er nog een gezicht te zien. Zo plaats ik de foto niet. Kies een andere foto, of wijs het gezicht ruimer aan.',
    notAllowed: 'De foto is niet geplaatst: niet iedereen heeft toestemming (artikel III.B.8).',
    takenDown: 'Deze foto is geplaatst en daarna weer weggehaald. Begin opnieuw als je een andere versie wilt plaatsen.',
    postedGone: 'De foto staat niet meer in het gesprek. Je hoeft niets te doen.',
    postedNotFetched: 'Ik kan de foto nu niet ophalen, dus ik heb hem niet gecontroleerd. Probeer het zo nog eens.',
    notYourPicture: 'Alleen wie de foto plaatste, kan deze controle openen.',
    offerOver: 'De bedekte versie is er niet meer: je hebt haar al geplaatst, of de week is voorbij.',
    partTooSmall: 'Dit stuk is te klein. Kies een groter deel van de foto.',
    internal: 'Er ging iets mis bij Houvast. De foto is niet geplaatst. Probeer het opnieuw.',
    empty: 'Dit bestand is leeg. Kies de foto opnieuw.',
    tooManyBytes: `Dit bestand is te groot. Kies een foto van hooguit ${pictureLimits.megabytes} MB.`,
    tooManyPixels: 'Deze foto heeft te veel pixels. Maak hem kleiner, bijvoorbeeld met een schermafbeelding.',
    truncated: 'Deze foto is niet helemaal overgekomen. Kies hem opnieuw, of sla hem eerst opnieuw op.',
    pdf: 'In een pdf kan ik geen foto’s controleren. Maak een schermafbeelding van de bladzijde, of sla de foto apart op, en kies die.',
    film: 'Een filmpje kan ik niet controleren. Kijk zelf wie er herkenbaar op staat en vraag eerst toestemming (III.B.8). Een stilstaand beeld eruit kan ik wel controleren: maak een schermafbeelding.',
    vector: 'Een vectortekening (svg) kan ik niet controleren. Sla hem op als PNG en kies die.',
    unsupportedType: 'Dit kan ik niet controleren. Ik ken foto’s (JPEG, PNG, HEIC, WebP, AVIF) en bewegende plaatjes (GIF). Deel het pas als je zeker weet dat er niemand zonder toestemming op staat.',
    tooManyFrames: 'Dit bewegende plaatje is te lang om te controleren. Kies één beeld eruit.',
    undecodable: 'Ik kan deze foto niet openen, dus ik heb hem niet gecontroleerd. Maak er een schermafbeelding van en probeer die.',
    timeOut: 'Het bekijken van de foto duurde te lang, dus ik heb hem niet gecontroleerd. Probeer het opnieuw.',
    engineUnavailable: 'Ik kan nu geen foto’s bekijken, dus ik heb hem niet gecontroleerd. Probeer het over een minuut opnieuw.',
  },
};
