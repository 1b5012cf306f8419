import type { AftercareWith } from '../../escalation/aftercare/aftercareTalk';
import type { Evaluation } from '../../escalation/evaluateCase';

/** What comes after an incident: talks that were planned, looking back, and the report for the school's file. */
export const aftercare = {
  fallback: 'Houvast: er staat een nazorggesprek gepland. Open Teams op een computer of telefoon om het te zien.',
  title: 'Nazorg',
  today: 'Het is tijd voor nazorg',
  talk: (withWhom: string, day: string) => `Gesprek ${withWhom}, ${day}`,
  with: {
    hurt: 'met de leerling die geraakt is',
    involved: 'met wie meededen',
    bystanders: 'met wie toekeken',
    class: 'met de klas',
    parents: 'met de ouders',
    colleague: 'met de collega',
  } satisfies Record<AftercareWith, string>,
  past: (talk: string) => `${talk}: gehad`,
  notNeeded: (talk: string) => `${talk}: niet nodig`,
  more: (count: number) => (count === 1 ? 'Er staat nog 1 gesprek gepland.' : `Er staan nog ${count} gesprekken gepland.`),
  outlives: 'Je krijgt op die dag een bericht, ook als de melding dan is afgerond.',
  somethingToDo: 'Hier is iets voor te doen. Druk op Lees.',

  plan: 'Nazorg plannen',
  planWith: 'Met wie is het gesprek?',
  planWithMissing: 'Kies met wie het gesprek is.',
  planOn: 'Op welke dag?',
  planOnMissing: 'Kies een dag.',
  planHint: 'Valt de dag in een vakantie? Dan krijg je het bericht op de eerste schooldag erna.',
  planSend: 'Plan het gesprek',
  done: 'Gesprek gehad',
  move: 'Verplaats naar …',
  moveSend: 'Verplaats',
  skip: 'Niet nodig, omdat …',
  skipReason: 'Waarom is het niet nodig?',
  skipSend: 'Niet nodig',

  evaluation: {
    action: 'Terugkijken',
    again: 'Terugkijken aanpassen',
    ask: 'Wat leert dit voor een volgende keer? Wie deze melding heeft, leest het, en het komt in het verslag. Noem geen namen.',
    title: 'Teruggekeken',
    question: {
      well: 'Wat ging goed?',
      differently: 'Wat zouden we anders doen?',
      agreements: 'Wat moet er in onze afspraken veranderen?',
    } satisfies Record<keyof Evaluation, string>,
    send: 'Bewaar',
  },

  export: {
    action: 'Verslag (PDF)',
    intro: 'Je maakt een verslag voor het dossier van school. Namen van medewerkers en melders staan erin, foto’s nooit.',
    notes: 'Welke notities gaan mee?',
    noNotes: 'Er zijn geen notities.',
    note: (when: string, words: string) => `${when}: ${words}`,
    send: 'Maak het verslag',
    fallback: 'Houvast: je verslag staat klaar.',
    title: 'Je verslag staat klaar',
    link: (minutes: number) => `De link werkt ${minutes} minuten. Geef hem aan niemand anders.`,
    decide: 'Wat in een personeelsdossier komt, beslist een mens (artikel IV.1). Houvast zet er nooit iets in.',
    reference: (id: string) => `Kenmerk: ${id}`,
    open: 'Open het verslag',
    back: 'Terug naar de melding',
  },

  history: {
    planned: (who: string, talk: string) => `${who} plande nazorg. ${talk}`,
    moved: (who: string, talk: string) => `${who} verplaatste nazorg. ${talk}`,
    due: 'nazorg: bericht gestuurd',
    done: (who: string, talk: string) => `${who} had het gesprek. ${talk}`,
    skipped: (who: string, talk: string) => `${who}: gesprek niet nodig. ${talk}`,
    evaluated: (who: string) => `${who} keek terug`,
    exported: (who: string) => `${who} maakte een verslag (PDF)`,
    administrator: 'de beheerder',
  },
};
