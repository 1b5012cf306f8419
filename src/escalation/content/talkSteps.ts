import type { PlanBranch, PlanStep } from '../stappenplan';

/** Steps for somebody who wants to talk first, in our own words. */
export const talkSteps: readonly PlanStep[] = [
  {
    key: 'planTalk',
    who: ['mentor', 'zorgcoordinator', 'vertrouwenspersoon'],
    contacts: [],
    nl: {
      title: 'Spreek vandaag een moment af',
      why: 'Vragen om een gesprek kost moed. Wie lang wacht, trekt zich terug.',
      what: ['Laat vandaag weten wanneer jullie praten, liefst vandaag of morgen.', 'Kies een rustige plek waar niemand meekijkt.', 'Vraag of er iemand mee mag komen.'],
      never: ['Vraag in de chat niet waar het over gaat.', 'Spreek de leerling er niet op aan waar anderen bij zijn.'],
    },
    en: {
      title: 'Agree on a moment today',
      why: 'Asking for a talk takes courage. Who has to wait long withdraws.',
      what: ['Say today when you will talk, preferably today or tomorrow.', 'Choose a quiet place where nobody watches.', 'Ask whether somebody may come along.'],
      never: ['Do not ask in the chat what it is about.', 'Do not bring it up with the student while others are there.'],
    },
  },
  {
    key: 'listen',
    who: ['mentor', 'zorgcoordinator', 'vertrouwenspersoon'],
    contacts: ['emergency', 'suicidePrevention', 'childHelpline'],
    nl: {
      title: 'Luister',
      why: 'Eerst gehoord worden, dan pas oplossen.',
      what: ['Laat de ander vertellen, in het eigen tempo.', 'Zeg vooraf wat je niet voor je kunt houden: als iemand gevaar loopt.', 'Is er nu gevaar? Bel 112. Denkt iemand aan zelfmoord? Bel samen 113.'],
      never: ['Beloof geen geheimhouding die je niet kunt waarmaken.', 'Geef geen schuld en stel geen vragen waar het antwoord al in zit.'],
    },
    en: {
      title: 'Listen',
      why: 'Being heard comes first, solving comes after.',
      what: ['Let the other tell it, at their own pace.', 'Say beforehand what you cannot keep to yourself: when somebody is in danger.', 'Is there danger now? Call 112. Does somebody think of suicide? Call 113 together.'],
      never: ['Do not promise secrecy that you cannot keep.', 'Do not blame, and ask no questions that already hold the answer.'],
    },
  },
  {
    key: 'agreeNext',
    who: ['mentor', 'zorgcoordinator', 'vertrouwenspersoon'],
    contacts: [],
    nl: {
      title: 'Spreek samen af wat er nu gebeurt',
      why: 'Wie zelf mee beslist, houdt grip.',
      what: ['Vraag wat de ander zelf wil.', 'Spreek af wie wat doet, en wie het mag weten.', 'Plan een volgend moment, ook als het nu klaar lijkt.'],
      never: ['Zet niets in gang zonder het eerst te zeggen.'],
    },
    en: {
      title: 'Agree together on what happens next',
      why: 'Who decides along keeps a grip.',
      what: ['Ask what the other wants.', 'Agree who does what, and who may know.', 'Plan a next moment, also when it seems finished now.'],
      never: ['Set nothing in motion without saying so first.'],
    },
  },
];

export const talkBranch: PlanBranch = { kinds: ['talk'], steps: talkSteps.map(({ key }) => key), extra: {} };
