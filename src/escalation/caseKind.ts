import type { ReasonKey, SignalKind } from '../conduct/signalKind';

/** What a case is about, as the step plan tells them apart. */
export const CASE_KINDS = [
  'acute',
  'selfHarm',
  'threat',
  'sextortion',
  'intimateImage',
  'humiliation',
  'bullying',
  'discrimination',
  'stalking',
  'doxing',
  'boundary',
  'staffInvolved',
  'fakeAccount',
  'challenge',
  'recording',
  'parent',
  'derailing',
  'privacy',
  'doubt',
  'talk',
  'objection',
  'other',
] as const;

export type CaseKind = (typeof CASE_KINDS)[number];

/** Evidence is words only: no picture, no link to one, no copied message. */
const WORDS_ONLY: ReadonlySet<CaseKind> = new Set<CaseKind>(['sextortion', 'intimateImage', 'boundary', 'staffInvolved']);

export function isWordsOnly(kind: CaseKind): boolean {
  return WORDS_ONLY.has(kind);
}

/** Somebody waits for an answer in words, and with that it ends. */
const ANSWERED: ReadonlySet<CaseKind> = new Set<CaseKind>(['doubt', 'objection']);

export function isAnswered(kind: CaseKind): boolean {
  return ANSWERED.has(kind);
}

/** Something happened: no question, no objection, and no wish to talk. */
export function isIncident(kind: CaseKind): boolean {
  return !isAnswered(kind) && kind !== 'talk';
}

/** Kinds that are a suspicion when the person it is about works at the school. */
const SUSPICION: ReadonlySet<CaseKind> = new Set<CaseKind>([
  'threat',
  'sextortion',
  'intimateImage',
  'humiliation',
  'bullying',
  'discrimination',
  'stalking',
  'doxing',
  'boundary',
]);

export function isSuspicion(kind: CaseKind): boolean {
  return SUSPICION.has(kind);
}

const OF_SIGNAL: Readonly<Record<SignalKind, CaseKind>> = {
  pesten: 'bullying',
  uitsluiting: 'bullying',
  bedreiging: 'threat',
  stalken: 'stalking',
  zwartmaken: 'humiliation',
  sexting: 'intimateImage',
  grensoverschrijdend: 'boundary',
  zelfbeschadiging: 'selfHarm',
  discriminatie: 'discrimination',
  opnames: 'recording',
  doxing: 'doxing',
  escalatie: 'derailing',
  melding: 'other',
};

/**
 * The kind of case that a signal opens. A picture used to press somebody is sextortion; a boundary crossed by
 * somebody who works at the school is a case about staff.
 */
export function caseKindOf(signal: SignalKind, facts: { readonly reasons?: readonly ReasonKey[]; readonly aboutStaff?: boolean } = {}): CaseKind {
  const reasons = facts.reasons ?? [];
  if (signal === 'sexting' && (reasons.includes('money') || reasons.includes('threatens'))) return 'sextortion';
  if (facts.aboutStaff === true && (signal === 'grensoverschrijdend' || signal === 'sexting')) return 'staffInvolved';
  return OF_SIGNAL[signal];
}
