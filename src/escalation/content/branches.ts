import type { PlanBranch } from '../stappenplan';
import { objectionBranch } from './objectionSteps';
import { talkBranch } from './talkSteps';
import { withTexts } from './textsToSend';

const INCIDENT = [
  'takeSeriously', 'lead', 'victimFirst', 'stopSpread', 'evidence', 'parents', 'perpetrators', 'police', 'inform', 'aftercare', 'evaluate',
] as const;

/** Which steps a kind of case has, and what comes on top in them. Every kind stands in exactly one branch. */
export const branches: readonly PlanBranch[] = [
  {
    kinds: ['acute'],
    steps: ['acuteSafety', ...INCIDENT],
    extra: withTexts('acute', {
      lead: {
        contacts: ['adviespunt'],
        nl: { what: ['Kies een vaste plek van waaruit jullie werken, en iemand die opschrijft wat er gebeurt en hoe laat.', 'Denk aan hulp voor de school zelf: het calamiteitenteam is dag en nacht te bereiken.'] },
        en: { what: ['Choose one place from which you work, and somebody who writes down what happens and at what time.', 'Think of help for the school itself: the calamity team can be reached day and night.'] },
      },
      parents: {
        nl: { what: ['Bel eerst de ouders van wie in gevaar was, vóór er een bericht naar alle ouders gaat.'] },
        en: { what: ['First call the parents of whoever was in danger, before a message goes to all parents.'] },
      },
    }),
  },
  {
    kinds: ['selfHarm'],
    steps: ['acuteSafety', 'takeSeriously', 'lead', 'parents', 'inform', 'aftercare', 'evaluate'],
    extra: withTexts('selfHarm', {
      inform: {
        nl: { what: ['Vertel alleen iets als de leerling en de ouders dat goed vinden, en alleen aan wie het moet weten.'], never: ['Vertel de klas niet hoe of waarom.'] },
        en: { what: ['Only tell something if the student and the parents agree, and only to those who must know.'], never: ['Do not tell the class how or why.'] },
      },
      acuteSafety: {
        contacts: ['suicidePrevention'],
        nl: {
          what: ['Vraag het rechtuit: "Denk je aan zelfmoord?" Vragen maakt het niet erger.', 'Blijf erbij tot iemand het overneemt. Bel samen 113 of 0800-0113.'],
          never: ['Beloof niet dat je het geheim houdt.'],
        },
        en: {
          what: ['Ask directly: "Are you thinking of suicide?" Asking does not make it worse.', 'Stay until somebody takes over. Call 113 or 0800-0113 together.'],
          never: ['Do not promise to keep it secret.'],
        },
      },
      parents: {
        contacts: ['safeAtHome'],
        nl: { what: ['Is thuis niet veilig? Overleg dan eerst met Veilig Thuis.'] },
        en: { what: ['Is home not safe? Then consult Veilig Thuis first.'] },
      },
      aftercare: {
        contacts: ['suicidePrevention'],
        nl: { what: ['Maak met de leerling een plan: wie bel je als het weer zwaar wordt?'] },
        en: { what: ['Make a plan with the student: whom do you call when it gets heavy again?'] },
      },
    }),
  },
  {
    kinds: ['threat'],
    steps: ['acuteSafety', 'takeSeriously', 'lead', 'victimFirst', 'evidence', 'police', 'parents', 'perpetrators', 'inform', 'aftercare', 'evaluate'],
    extra: withTexts('threat', {
      police: {
        nl: { what: ['Een dreigement tegen de school meld je altijd, ook als de leerling zegt dat het een grap was.'] },
        en: { what: ['A threat against the school is always reported, also when the student says it was a joke.'] },
      },
    }),
  },
  {
    kinds: ['sextortion', 'intimateImage'],
    steps: ['takeSeriously', 'lead', 'victimFirst', 'evidence', 'stopSpread', 'police', 'parents', 'perpetrators', 'inform', 'aftercare', 'evaluate'],
    extra: withTexts('intimateImage', {
      takeSeriously: {
        contacts: ['helpwanted'],
        nl: { what: ['Zegt iemand de leerling af te persen? Niet betalen, niets meer sturen, en samen Helpwanted bellen.'], never: ['Kijk niet naar het beeld, en laat het je niet tonen.'] },
        en: { what: ['Is somebody blackmailing the student? Do not pay, send nothing more, and call Helpwanted together.'], never: ['Do not look at the image, and do not have it shown to you.'] },
      },
      victimFirst: {
        contacts: ['helpwanted'],
        nl: { what: ['Zeg dat het niet de schuld van de leerling is, ook als die het beeld zelf maakte.'] },
        en: { what: ['Say that it is not the student’s fault, even if the student made the image.'] },
      },
      evidence: {
        nl: { what: ['Alleen woorden: schrijf op wat er te zien zou zijn, waar het staat, wie het deelde en wanneer.'] },
        en: { what: ['Words only: write down what is said to be on it, where it is, who shared it and when.'] },
      },
      police: {
        nl: { what: ['De politie stelt de beelden veilig. Vraag vooraf wat de school wel en niet mag doen.'] },
        en: { what: ['The police secure the images. Ask beforehand what the school may and may not do.'] },
      },
    }),
  },
  {
    kinds: ['bullying'],
    steps: ['takeSeriously', 'lead', 'victimFirst', 'stopSpread', 'evidence', 'perpetrators', 'parents', 'inform', 'police', 'aftercare', 'evaluate'],
    extra: withTexts('bullying', {
      takeSeriously: {
        nl: { what: ['Vraag ook naar wat je niet ziet: wie zit niet meer in de groepsapp, wie wordt nergens voor gevraagd?', 'Kijk in het pestprotocol van school wie de coördinator is, en haal die erbij.'], never: ['Zeg niet: "gewoon negeren" of "sla maar terug".'] },
        en: { what: ['Also ask about what you do not see: who is no longer in the group chat, who is never invited?', 'See in the school’s protocol on bullying who coordinates, and bring them in.'], never: ['Do not say "just ignore it" or "hit back".'] },
      },
      stopSpread: {
        nl: { what: ['Spreek af wie de groepsapp beheert en dat niemand er zonder reden uit gezet wordt.'], never: ['Verbied de groepsapp niet als enige maatregel: dan gaat het elders door.'] },
        en: { what: ['Agree who manages the group chat and that nobody is removed from it without a reason.'], never: ['Do not just forbid the group chat: then it goes on elsewhere.'] },
      },
      perpetrators: {
        nl: { what: ['Begin bij de meelopers: zonder publiek stopt pesten vaak snel.', 'Maak een afspraak die je na een week nakijkt.'], never: ['Laat de gepeste leerling niet zelf de oplossing hoeven bedenken.'] },
        en: { what: ['Begin with those who go along: without an audience bullying often stops soon.', 'Make an agreement that you check after a week.'], never: ['Do not leave it to the bullied student to think of the solution.'] },
      },
    }),
  },
  {
    kinds: ['humiliation', 'discrimination', 'stalking', 'doxing', 'boundary', 'other'],
    steps: INCIDENT,
    extra: withTexts('incident', {
      stopSpread: {
        nl: { what: ['Gaat het om een lijst met namen (bangalijst) of om privégegevens? Laat die als eerste weghalen.'] },
        en: { what: ['Is it a list of names (a "banga list") or private data? Have that removed first.'] },
      },
    }),
  },
  {
    kinds: ['fakeAccount'],
    steps: ['takeSeriously', 'lead', 'victimFirst', 'evidence', 'stopSpread', 'parents', 'perpetrators', 'police', 'inform', 'aftercare', 'evaluate'],
    extra: withTexts('fakeAccount', {
      stopSpread: {
        nl: { what: ['Meld het nepaccount bij het platform als "doet zich voor als iemand anders". De persoon zelf kan dat het best doen.'] },
        en: { what: ['Report the fake account to the platform as "pretending to be someone else". The person concerned can do that best.'] },
      },
    }),
  },
  {
    kinds: ['challenge'],
    steps: ['acuteSafety', 'takeSeriously', 'lead', 'stopSpread', 'parents', 'inform', 'aftercare', 'evaluate'],
    extra: withTexts('challenge', {
      inform: {
        nl: { never: ['Beschrijf de uitdaging niet en noem de naam niet: dat maakt nieuwsgierig.'] },
        en: { never: ['Do not describe the challenge or give its name: that makes people curious.'] },
      },
    }),
  },
  {
    kinds: ['recording'],
    steps: ['takeSeriously', 'stopSpread', 'victimFirst', 'parents', 'perpetrators', 'inform', 'aftercare', 'evaluate'],
    extra: withTexts('recording', {
      takeSeriously: {
        nl: { what: ['Opnames maken, bewerken en delen mag op school niet zonder toestemming (artikelen III.A.2 en III.A.3).'] },
        en: { what: ['Making, editing and sharing recordings at school is not allowed without permission (articles III.A.2 and III.A.3).'] },
      },
    }),
  },
  {
    kinds: ['staffInvolved'],
    steps: ['acuteSafety', 'tellBoard', 'inspector', 'victimFirst', 'evidence', 'police', 'parents', 'inform', 'aftercare', 'evaluate'],
    extra: withTexts('staffInvolved', {
      victimFirst: {
        nl: { what: ['Laat het verhaal van de leerling aan de politie: luister, maar ondervraag niet.'] },
        en: { what: ['Leave the student’s story to the police: listen, but do not question.'] },
      },
    }),
  },
  {
    kinds: ['parent'],
    steps: ['agreeStrategy', 'talk', 'aftercare', 'evaluate'],
    extra: withTexts('parent', {
      agreeStrategy: {
        nl: { what: ['Antwoord niet dezelfde avond. Zeg kort dat je het gelezen hebt en wanneer je reageert.', 'Kies één persoon die met deze ouder praat; de leidinggevende kan erbij zitten.', 'Gaat het om dreigen of lastigvallen? Bewaar de berichten en overleg met de schoolleiding.'], never: ['Bespreek een leerling niet in een groep met andere ouders.'] },
        en: { what: ['Do not answer the same evening. Say briefly that you read it and when you will react.', 'Choose one person who talks with this parent; the supervisor may join.', 'Is it threatening or harassing? Keep the messages and consult the school management.'], never: ['Do not discuss a student in a group with other parents.'] },
      },
      talk: {
        nl: { what: ['Vat samen wat je hoort voordat je uitlegt.', 'Schrijf de afspraken op en stuur ze na, in gewone woorden.'] },
        en: { what: ['Sum up what you hear before you explain.', 'Write the agreements down and send them afterwards, in plain words.'] },
      },
    }),
  },
  {
    kinds: ['derailing'],
    steps: ['agreeStrategy', 'talk', 'aftercare', 'evaluate'],
    extra: withTexts('derailing', {
      talk: {
        nl: { what: ['Praat eerst met ieder apart, dan pas met de groep.'] },
        en: { what: ['First talk with each apart, then with the group.'] },
      },
    }),
  },
  { kinds: ['privacy'], steps: ['containLeak', 'assessLeak', 'tellConcerned', 'evaluate'], extra: withTexts('privacy') },
  { kinds: ['doubt'], steps: ['answerDoubt'], extra: {} },
  talkBranch,
  objectionBranch,
];
