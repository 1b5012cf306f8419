import type { PlanBranch } from '../stappenplan';
import { talkBranch } from './talkSteps';

const INCIDENT = [
  'takeSeriously', 'lead', 'victimFirst', 'stopSpread', 'evidence', 'parents', 'perpetrators', 'police', 'inform', 'aftercare', 'evaluate',
] as const;

/** Which steps a kind of case has, and what comes on top in them. Every kind stands in exactly one branch. */
export const branches: readonly PlanBranch[] = [
  {
    kinds: ['acute'],
    steps: ['acuteSafety', ...INCIDENT],
    extra: {},
  },
  {
    kinds: ['selfHarm'],
    steps: ['acuteSafety', 'takeSeriously', 'lead', 'parents', 'aftercare', 'evaluate'],
    extra: {
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
    },
  },
  {
    kinds: ['threat'],
    steps: ['acuteSafety', 'takeSeriously', 'lead', 'victimFirst', 'evidence', 'police', 'parents', 'perpetrators', 'inform', 'aftercare', 'evaluate'],
    extra: {
      police: {
        nl: { what: ['Een dreigement tegen de school meld je altijd, ook als de leerling zegt dat het een grap was.'] },
        en: { what: ['A threat against the school is always reported, also when the student says it was a joke.'] },
      },
    },
  },
  {
    kinds: ['sextortion', 'intimateImage'],
    steps: ['takeSeriously', 'lead', 'victimFirst', 'evidence', 'stopSpread', 'police', 'parents', 'perpetrators', 'inform', 'aftercare', 'evaluate'],
    extra: {
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
    },
  },
  {
    kinds: ['humiliation', 'bullying', 'discrimination', 'stalking', 'doxing', 'boundary', 'other'],
    steps: INCIDENT,
    extra: {
      stopSpread: {
        nl: { what: ['Gaat het om een lijst met namen (bangalijst) of om privégegevens? Laat die als eerste weghalen.'] },
        en: { what: ['Is it a list of names (a "banga list") or private data? Have that removed first.'] },
      },
    },
  },
  {
    kinds: ['fakeAccount'],
    steps: ['takeSeriously', 'lead', 'victimFirst', 'evidence', 'stopSpread', 'parents', 'perpetrators', 'police', 'inform', 'aftercare', 'evaluate'],
    extra: {
      stopSpread: {
        nl: { what: ['Meld het nepaccount bij het platform als "doet zich voor als iemand anders". De persoon zelf kan dat het best doen.'] },
        en: { what: ['Report the fake account to the platform as "pretending to be someone else". The person concerned can do that best.'] },
      },
    },
  },
  {
    kinds: ['challenge'],
    steps: ['acuteSafety', 'takeSeriously', 'lead', 'stopSpread', 'parents', 'inform', 'aftercare', 'evaluate'],
    extra: {
      inform: {
        nl: { never: ['Beschrijf de uitdaging niet en noem de naam niet: dat maakt nieuwsgierig.'] },
        en: { never: ['Do not describe the challenge or give its name: that makes people curious.'] },
      },
    },
  },
  {
    kinds: ['recording'],
    steps: ['takeSeriously', 'stopSpread', 'victimFirst', 'parents', 'perpetrators', 'aftercare', 'evaluate'],
    extra: {
      takeSeriously: {
        nl: { what: ['Opnames maken, bewerken en delen mag op school niet zonder toestemming (artikelen III.A.2 en III.A.3).'] },
        en: { what: ['Making, editing and sharing recordings at school is not allowed without permission (articles III.A.2 and III.A.3).'] },
      },
    },
  },
  {
    kinds: ['staffInvolved'],
    steps: ['acuteSafety', 'tellBoard', 'inspector', 'victimFirst', 'evidence', 'police', 'parents', 'inform', 'aftercare', 'evaluate'],
    extra: {
      victimFirst: {
        nl: { what: ['Laat het verhaal van de leerling aan de politie: luister, maar ondervraag niet.'] },
        en: { what: ['Leave the student’s story to the police: listen, but do not question.'] },
      },
    },
  },
  { kinds: ['parent', 'derailing'], steps: ['agreeStrategy', 'talk', 'aftercare', 'evaluate'], extra: {} },
  { kinds: ['privacy'], steps: ['containLeak', 'assessLeak', 'tellConcerned', 'evaluate'], extra: {} },
  { kinds: ['doubt'], steps: ['answerDoubt'], extra: {} },
  talkBranch,
];
