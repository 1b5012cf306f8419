import type { objection as nlObjection } from '../nl/objection';
import type { TextsOf } from '../textsOf';

export const objection = {
  fallback: 'Houvast: an objection.',
  title: 'Make an objection',
  intro: 'Is something wrong with what Houvast keeps or said about you? Or do you not want it to be kept? Write it down here.',
  who: 'The privacy officer or the school management reads it. Never somebody who deals with a report about you. Your objection is not used against you.',
  noSign: 'This form says nothing about the question whether there is something about you. Everybody can object.',
  next: 'You get an answer, with a reason. The agreement is within ten school days.',
  words: 'What is wrong, or what should be different?',
  wordsMissing: 'First write what you object to.',
  send: 'Send',
  stop: 'Never mind',
  stopped: 'Good, nothing was sent and nothing was kept.',
} satisfies TextsOf<typeof nlObjection>;
