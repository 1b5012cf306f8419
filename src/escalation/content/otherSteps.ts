import type { PlanStep } from '../stappenplan';

/** Steps of the branches that are not an incident between students, in our own words. */
export const otherSteps: readonly PlanStep[] = [
  {
    key: 'tellBoard',
    who: ['bevoegdGezag', 'schoolleiding'],
    contacts: [],
    nl: {
      title: 'Het bestuur weet het, nu',
      why: 'Wie op school hoort van een mogelijk zedendelict door iemand die er werkt, moet dat meteen aan het bestuur melden. Dat is de wet.',
      what: ['Meld het direct bij het bestuur, ook als je twijfelt.', 'Zorg dat de leerling en de medewerker elkaar nu niet tegenkomen.'],
      never: [
        'Bespreek het niet met de medewerker om wie het gaat.',
        'Begin niet zelf met hoor en wederhoor.',
        'Overleg niet eerst met collega’s.',
      ],
    },
    en: {
      title: 'The board knows, now',
      why: 'Whoever at school hears of a possible sexual offence by somebody who works there must tell the board at once. That is the law.',
      what: ['Tell the board directly, also when in doubt.', 'Make sure the student and the staff member do not meet now.'],
      never: [
        'Do not discuss it with the staff member concerned.',
        'Do not start hearing both sides yourself.',
        'Do not consult colleagues first.',
      ],
    },
  },
  {
    key: 'inspector',
    who: ['bevoegdGezag'],
    contacts: ['inspector', 'police'],
    nl: {
      title: 'Bel de vertrouwensinspecteur',
      why: 'Het bestuur overlegt meteen met de vertrouwensinspecteur. Is er een redelijk vermoeden, dan doet het bestuur aangifte.',
      what: ['Bel de vertrouwensinspecteur op dezelfde dag.', 'Leg vast wat is besproken en besloten.'],
      never: ['Stel het overleg niet uit om eerst zelf iets uit te zoeken.'],
    },
    en: {
      title: 'Call the inspector for confidential matters',
      why: 'The board consults the inspector (vertrouwensinspecteur) at once. With a reasonable suspicion the board reports to the police.',
      what: ['Call the inspector the same day.', 'Record what was discussed and decided.'],
      never: ['Do not postpone it to find something out yourself first.'],
    },
  },
  {
    key: 'agreeStrategy',
    who: ['supervisor'],
    contacts: [],
    nl: {
      title: 'Spreek samen een aanpak af',
      why: 'Dreigt een gesprek te ontsporen, dan bespreken medewerker en leidinggevende samen wat ze doen (artikel III.B.10).',
      what: [
        'Neem vandaag contact op met de collega die het meldde.',
        'Spreek af wie antwoordt, wanneer en waar. Vaak is bellen of praten beter dan nog een bericht.',
        'Is het erger dan het leek? Draag dan over.',
      ],
      never: ['Laat de collega er niet alleen voor staan.', 'Reageer niet uit boosheid.'],
    },
    en: {
      title: 'Agree on an approach together',
      why: 'When a conversation threatens to derail, staff member and supervisor discuss together what to do (article III.B.10).',
      what: [
        'Contact the colleague who reported it today.',
        'Agree who answers, when and where. A call or a talk is often better than another message.',
        'Is it worse than it seemed? Then hand it over.',
      ],
      never: ['Do not leave the colleague alone with it.', 'Do not answer in anger.'],
    },
  },
  {
    key: 'talk',
    who: ['supervisor', 'teacher'],
    contacts: [],
    nl: {
      title: 'Ga in gesprek',
      why: 'Achter een boos bericht zit meestal een zorg.',
      what: ['Begin met vragen en luisteren.', 'Zeg welke toon je verwacht (artikel III.A.8).', 'Spreek af hoe het verder gaat, en houd je eraan.'],
      never: ['Voer de discussie niet verder in de groep.', 'Noem geen andere leerlingen of ouders.'],
    },
    en: {
      title: 'Start the conversation',
      why: 'Behind an angry message there is usually a worry.',
      what: ['Begin with questions and listen.', 'Say which tone you expect (article III.A.8).', 'Agree how to go on, and stick to it.'],
      never: ['Do not continue the argument in the group.', 'Do not name other students or parents.'],
    },
  },
  {
    key: 'answerDoubt',
    who: ['socialMediaCoach', 'supervisor'],
    contacts: [],
    nl: {
      title: 'Kijk mee en geef antwoord',
      why: 'Bij twijfel overlegt een medewerker met de leidinggevende of de social mediacoach (artikel III.B.11).',
      what: ['Zoek op wat de gedragscode erover zegt.', 'Geef een duidelijk antwoord: wel, niet, of zo wel.', 'Is er al iets geplaatst? Haal het weg tot het duidelijk is.'],
      never: ['Zeg geen ja voor een ander: toestemming geeft de leerling of de ouder.'],
    },
    en: {
      title: 'Have a look and answer',
      why: 'In doubt, staff consult their supervisor or the social media coach (article III.B.11).',
      what: ['Look up what the code of conduct says.', 'Give a clear answer: yes, no, or this way yes.', 'Was something posted already? Take it down until it is clear.'],
      never: ['Do not say yes for somebody else: consent is given by the student or the parent.'],
    },
  },
  {
    key: 'containLeak',
    who: ['privacyOfficer', 'administrator'],
    contacts: [],
    nl: {
      title: 'Beperk de schade',
      why: 'Hoe korter gegevens of beelden zichtbaar zijn, hoe kleiner de schade.',
      what: [
        'Noteer wat er zichtbaar was, waar, voor wie en sinds wanneer.',
        'Haal het weg of sluit de toegang.',
        'Vraag wie het kreeg om het te verwijderen en dat te bevestigen.',
      ],
      never: ['Stuur de gegevens of beelden niet mee in je melding.'],
    },
    en: {
      title: 'Limit the damage',
      why: 'The shorter data or pictures are visible, the smaller the damage.',
      what: [
        'Write down what was visible, where, to whom and since when.',
        'Remove it or close the access.',
        'Ask whoever received it to delete it and to confirm that.',
      ],
      never: ['Do not send the data or pictures along with your report.'],
    },
  },
  {
    key: 'assessLeak',
    who: ['privacyOfficer'],
    contacts: [],
    nl: {
      title: 'Beoordeel: is het een datalek?',
      why: 'Een datalek met risico moet binnen 72 uur bij de Autoriteit Persoonsgegevens gemeld zijn. Die tijd loopt ook ’s nachts en in het weekend.',
      what: ['Bepaal met de FG of het gemeld moet worden.', 'Zet het in het register van datalekken, ook als melden niet hoeft.'],
      never: ['Wacht niet tot alles bekend is: aanvullen mag later.'],
    },
    en: {
      title: 'Assess: is it a data breach?',
      why: 'A breach with a risk must be reported to the data protection authority within 72 hours. That clock also runs at night and in the weekend.',
      what: ['Decide with the data protection officer whether it must be reported.', 'Put it in the register of breaches, also when reporting is not needed.'],
      never: ['Do not wait until everything is known: you may add to it later.'],
    },
  },
  {
    key: 'tellConcerned',
    who: ['privacyOfficer', 'schoolleiding'],
    contacts: [],
    nl: {
      title: 'Vertel het wie het aangaat',
      why: 'Leerlingen en ouders horen te weten wat er met hun gegevens of beeld is gebeurd.',
      what: ['Vertel wat er gebeurde, wat de school doet en wat zij zelf kunnen doen.', 'Bied een persoon aan bij wie zij terechtkunnen.'],
      never: ['Noem geen andere leerlingen.'],
    },
    en: {
      title: 'Tell those concerned',
      why: 'Students and parents should know what happened with their data or picture.',
      what: ['Tell what happened, what the school does and what they can do themselves.', 'Offer a person whom they can turn to.'],
      never: ['Do not name other students.'],
    },
  },
];
