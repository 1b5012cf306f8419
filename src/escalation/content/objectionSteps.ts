import type { PlanBranch, PlanStep } from '../stappenplan';

/** Steps for somebody who objects to what Houvast keeps or said about them, in our own words. */
export const objectionSteps: readonly PlanStep[] = [
  {
    key: 'readObjection',
    who: ['privacyOfficer', 'schoolleiding'],
    contacts: [],
    nl: {
      title: 'Lees wat er niet klopt volgens de ander',
      why: 'Iedereen mag bezwaar maken tegen wat er over hem of haar bewaard wordt. Een bezwaar is geen bewijs en geen verwijt.',
      what: ['Vraag door als je niet zeker weet wat de ander bedoelt.', 'Kijk met de beheerder wat Houvast over deze persoon bewaart (houvast person export).', 'Weeg af: mag het bewaard blijven, moet het anders, of moet het weg?'],
      never: ['Gebruik het bezwaar niet tegen wie het maakte.', 'Zeg niet of er een melding over iemand is, en van wie die komt.'],
    },
    en: {
      title: 'Read what is wrong according to the other',
      why: 'Everybody may object to what is kept about them. An objection is no proof and no reproach.',
      what: ['Ask when you are not sure what the other means.', 'Look with the administrator what Houvast keeps about this person (houvast person export).', 'Weigh it up: may it be kept, must it change, or must it go?'],
      never: ['Do not use the objection against who made it.', 'Do not say whether there is a report about somebody, nor whose it is.'],
    },
  },
  {
    key: 'answerObjection',
    who: ['privacyOfficer', 'schoolleiding'],
    contacts: [],
    nl: {
      title: 'Laat doen wat nodig is, en geef antwoord',
      why: 'Op een bezwaar hoort binnen een maand een antwoord met reden (AVG, artikel 12).',
      what: ['Laat aanpassen of wissen wat niet klopt.', 'Schrijf wat je besloot en waarom, in gewone woorden.', 'Zeg dat de ander ook naar de functionaris gegevensbescherming of de Autoriteit Persoonsgegevens kan.'],
      never: ['Noem in je antwoord geen andere mensen.'],
    },
    en: {
      title: 'Have done what is needed, and answer',
      why: 'An objection is answered within a month, with a reason (GDPR, article 12).',
      what: ['Have changed or erased what is not right.', 'Write what you decided and why, in plain words.', 'Say that the other can also turn to the data protection officer or the data protection authority.'],
      never: ['Do not name other people in your answer.'],
    },
  },
];

export const objectionBranch: PlanBranch = { kinds: ['objection'], steps: objectionSteps.map(({ key }) => key), extra: {} };
