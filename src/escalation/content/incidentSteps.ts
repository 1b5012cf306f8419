import type { PlanStep } from '../stappenplan';

/** The steps for an incident between students, in our own words. */
export const incidentSteps: readonly PlanStep[] = [
  {
    key: 'acuteSafety',
    who: ['schoolleiding'],
    contacts: ['emergency', 'police'],
    nl: {
      title: 'Is iedereen nu veilig?',
      why: 'Een leven gaat voor alles. De rest kan wachten.',
      what: [
        'Bel 112 bij levensgevaar, een wapen of een poging tot zelfdoding.',
        'Zorg dat de leerling niet alleen is.',
        'Wordt de school bedreigd? De schoolleiding belt meteen de politie, ook als het een grap lijkt.',
      ],
      never: ['Wacht niet af of het wel meevalt.', 'Ga niet zelf onderzoeken of het echt is.'],
    },
    en: {
      title: 'Is everyone safe right now?',
      why: 'A life comes first. Everything else can wait.',
      what: [
        'Call 112 when a life is in danger, when there is a weapon, or after a suicide attempt.',
        'Make sure the student is not alone.',
        'Is the school threatened? The school management calls the police at once, even if it looks like a joke.',
      ],
      never: ['Do not wait to see whether it is serious.', 'Do not investigate yourself whether it is real.'],
    },
  },
  {
    key: 'takeSeriously',
    who: ['supervisor', 'mentor'],
    contacts: [],
    nl: {
      title: 'Neem het serieus',
      why: 'Wie merkt dat er niets gebeurt, meldt een volgende keer niet meer.',
      what: [
        'Bedank wie het meldde en zeg wat je nu gaat doen.',
        'Vraag wat er gebeurd is, waar en wanneer.',
        'Doe iets, ook als het buiten school begon.',
      ],
      never: ['Zeg niet dat het erbij hoort of vanzelf overgaat.'],
    },
    en: {
      title: 'Take it seriously',
      why: 'People who see that nothing happens will not report again.',
      what: [
        'Thank whoever reported it and say what you will do now.',
        'Ask what happened, where and when.',
        'Act, also when it began outside school.',
      ],
      never: ['Do not say that it is part of life or will pass.'],
    },
  },
  {
    key: 'lead',
    who: ['supervisor', 'zorgcoordinator'],
    contacts: ['adviespunt'],
    nl: {
      title: 'Spreek af wie de leiding heeft',
      why: 'Met één leider en één vast gezicht voor het slachtoffer loopt niemand langs elkaar heen.',
      what: [
        'Wijs één persoon aan die de leiding heeft, en één contactpersoon voor de leerling.',
        'Vraag de zorgcoördinator of de vertrouwenspersoon meteen mee te doen.',
        'Bepaal hoe groot het is: wie weet ervan, waar staat het?',
        'Kijk in het veiligheidsplan en de meldcode. Kan het strafbaar zijn?',
      ],
      never: ['Deel niet meer dan nodig, en alleen met wie iets moet doen.'],
    },
    en: {
      title: 'Agree on who leads',
      why: 'With one leader and one familiar face for the victim nobody works past each other.',
      what: [
        'Name one person who leads, and one contact for the student.',
        'Ask the care coordinator or the confidential counsellor to join at once.',
        'Find out how big it is: who knows, where is it?',
        'Check the safety plan and the reporting code. Could it be a crime?',
      ],
      never: ['Share no more than needed, and only with those who must act.'],
    },
  },
  {
    key: 'victimFirst',
    who: ['mentor', 'zorgcoordinator'],
    contacts: ['childHelpline'],
    nl: {
      title: 'Eerst de leerling die geraakt is',
      why: 'Die leerling is de grip kwijt. Geef die terug.',
      what: [
        'Luister rustig, op een plek waar niemand meekijkt.',
        'Vraag wat de leerling zelf wil en wat nu helpt.',
        'Vertel wie het moet weten, en waarom.',
      ],
      never: [
        'Geef geen schuld ("had je maar niet…").',
        'Stel geen vragen waar het antwoord al in zit.',
        'Beloof geen geheimhouding die je niet kunt waarmaken.',
      ],
    },
    en: {
      title: 'First the student who was hurt',
      why: 'That student has lost control. Give it back.',
      what: [
        'Listen calmly, in a place where nobody watches.',
        'Ask what the student wants and what helps now.',
        'Say who has to know, and why.',
      ],
      never: [
        'Do not blame ("you should not have…").',
        'Do not ask questions that already hold the answer.',
        'Do not promise secrecy that you cannot keep.',
      ],
    },
  },
  {
    key: 'stopSpread',
    who: ['schoolleiding', 'supervisor'],
    contacts: ['helpwanted', 'meldknop'],
    nl: {
      title: 'Stop het verspreiden',
      why: 'Elke keer dat iemand het doorstuurt, doet het opnieuw pijn.',
      what: [
        'Zeg duidelijk dat doorsturen moet stoppen.',
        'Noteer eerst wat er stond en waar (volgende stap), en laat het dan weghalen.',
        'Meld het bij het platform. Helpwanted helpt met weghalen.',
      ],
      never: ['Laat niets wissen voordat het genoteerd is.', 'Laat niemand het "even zien" aan je.'],
    },
    en: {
      title: 'Stop it from spreading',
      why: 'It hurts again each time somebody passes it on.',
      what: [
        'Say clearly that passing it on has to stop.',
        'First write down what it was and where (next step), then have it removed.',
        'Report it to the platform. Helpwanted helps to get it removed.',
      ],
      never: ['Have nothing deleted before it is written down.', 'Let nobody "just show" it to you.'],
    },
  },
  {
    key: 'evidence',
    who: ['supervisor'],
    contacts: ['police'],
    nl: {
      title: 'Leg vast wat er was',
      why: 'Later weet niemand het meer precies.',
      what: [
        'Teksten en dreigementen: wie ze kreeg, bewaart een schermafbeelding met datum, tijd, naam en adres (URL).',
        'Schrijf op: wat, waar, wie en wanneer.',
      ],
      never: [
        'Seksuele beelden van minderjarigen: nooit een schermafbeelding maken, doorsturen, printen, bewaren of verder kijken. Dat is strafbaar.',
        'Doorzoek geen telefoon van een leerling.',
      ],
    },
    en: {
      title: 'Record what there was',
      why: 'Later nobody remembers exactly.',
      what: [
        'Texts and threats: whoever got them keeps a screenshot with date, time, name and address (URL).',
        'Write down: what, where, who and when.',
      ],
      never: [
        'Sexual images of minors: never take a screenshot, forward, print, keep or look further. That is a crime.',
        'Do not search a student’s phone.',
      ],
    },
  },
  {
    key: 'parents',
    who: ['mentor', 'supervisor'],
    contacts: [],
    nl: {
      title: 'Praat met de ouders',
      why: 'Ouders zijn nodig bij de opvang, en horen het liever van jou dan van een ander.',
      what: [
        'Spreek met de geraakte leerling af wat je de ouders vertelt, en wanneer.',
        'Praat apart met de ouders van de andere leerling of leerlingen.',
        'Bel of nodig uit; een e-mail is te kaal.',
      ],
      never: ['Noem geen namen van andere leerlingen.', 'Spreek geen oordeel uit over schuld.'],
    },
    en: {
      title: 'Talk with the parents',
      why: 'Parents are needed for support, and would rather hear it from you than from somebody else.',
      what: [
        'Agree with the student who was hurt what you tell the parents, and when.',
        'Talk separately with the parents of the other student or students.',
        'Call or invite them; an e-mail is too cold.',
      ],
      never: ['Do not name other students.', 'Do not judge who is guilty.'],
    },
  },
  {
    key: 'perpetrators',
    who: ['supervisor', 'schoolleiding'],
    contacts: [],
    nl: {
      title: 'Praat met wie meededen en wie toekeken',
      why: 'Het stopt pas als zij snappen wat het deed, en als zij het kunnen herstellen.',
      what: [
        'Voer het gesprek met één leerling tegelijk.',
        'Vraag wat er gebeurde en wat de leerling nu kan herstellen.',
        'Past er een maatregel? Kijk in het leerlingenstatuut en het protocol schorsing en verwijdering (artikel IV.2). Een mens beslist.',
        'Praat ook met wie toekeek: wat kun je de volgende keer doen?',
      ],
      never: ['Zeg niet wie het gemeld heeft.', 'Zet leerlingen niet tegenover elkaar als de ander dat niet wil.'],
    },
    en: {
      title: 'Talk with those who joined in and those who watched',
      why: 'It only stops when they see what it did, and when they can put it right.',
      what: [
        'Talk with one student at a time.',
        'Ask what happened and what the student can do to repair it.',
        'Does a measure fit? See the student statute and the protocol on suspension and removal (article IV.2). A person decides.',
        'Also talk with those who watched: what can you do next time?',
      ],
      never: ['Do not say who reported it.', 'Do not bring students face to face when the other does not want that.'],
    },
  },
  {
    key: 'police',
    who: ['schoolleiding', 'bevoegdGezag'],
    contacts: ['police', 'emergency'],
    nl: {
      title: 'Politie: melden of aangifte?',
      why: 'De politie kan beelden veilig stellen en stoppen wat de school niet kan stoppen.',
      what: [
        'Overleg met de contactpersoon van de politie voor scholen.',
        'Bespreek met de leerling en de ouders of zij aangifte willen doen.',
        'Schrijf op met wie je sprak en wat is afgesproken.',
      ],
      never: ['Beloof niet wat de politie gaat doen.'],
    },
    en: {
      title: 'Police: a notification or a formal report?',
      why: 'The police can secure images and stop what the school cannot stop.',
      what: [
        'Consult the police’s contact for schools.',
        'Discuss with the student and the parents whether they want to make a formal report.',
        'Write down whom you spoke and what was agreed.',
      ],
      never: ['Do not promise what the police will do.'],
    },
  },
  {
    key: 'inform',
    who: ['schoolleiding', 'mentor'],
    contacts: ['adviespunt'],
    nl: {
      title: 'Vertel het team en de klas wat nodig is',
      why: 'Stilte wordt gevuld met geruchten.',
      what: [
        'Spreek af wie wat vertelt, en wanneer.',
        'Gebruik één bericht voor iedereen, zonder namen.',
        'Zeg waar leerlingen terechtkunnen die ermee zitten.',
      ],
      never: ['Laat het bericht niet zien wie het betreft, ook niet tussen de regels.'],
    },
    en: {
      title: 'Tell the team and the class what they need',
      why: 'Silence fills with rumours.',
      what: [
        'Agree who tells what, and when.',
        'Use one message for everyone, without names.',
        'Say where students can go who are upset by it.',
      ],
      never: ['Do not let the message show whom it concerns, not even between the lines.'],
    },
  },
  {
    key: 'aftercare',
    who: ['zorgcoordinator', 'mentor'],
    contacts: ['childHelpline'],
    nl: {
      title: 'Zorg voor wat erna komt',
      why: 'Voor de school is het voorbij als het stil is. Voor de leerling vaak nog niet.',
      what: [
        'Plan gesprekken na een week, een maand en drie maanden.',
        'Kijk hoe het in de klas gaat.',
        'Vergeet de leerling die het deed niet.',
      ],
      never: ['Vraag niet telkens opnieuw het hele verhaal.'],
    },
    en: {
      title: 'Take care of what comes after',
      why: 'For the school it is over when it is quiet. For the student often not yet.',
      what: [
        'Plan talks after a week, a month and three months.',
        'See how things are in the class.',
        'Do not forget the student who did it.',
      ],
      never: ['Do not ask for the whole story over and over.'],
    },
  },
  {
    key: 'evaluate',
    who: ['schoolleiding', 'supervisor'],
    contacts: [],
    nl: {
      title: 'Leg vast en leer ervan',
      why: 'De volgende keer gaat het dan beter.',
      what: ['Registreer het incident volgens de afspraken van de school.', 'Bespreek kort: wat ging goed, wat niet, wat passen we aan in beleid of lessen?'],
      never: ['Schrijf niet meer over personen op dan nodig is.'],
    },
    en: {
      title: 'Record it and learn',
      why: 'Then it will go better next time.',
      what: ['Register the incident as the school has agreed.', 'Discuss briefly: what went well, what did not, what do we change in policy or lessons?'],
      never: ['Do not write down more about persons than is needed.'],
    },
  },
];
