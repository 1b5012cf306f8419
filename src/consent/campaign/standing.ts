import type { ConsentVerdict, NoReason } from '../consentVerdict';

/** How far the yearly question has come for one student and purpose. Only `known` may be published. */
export const STANDINGS = ['known', 'refused', 'missing'] as const;

export type Standing = (typeof STANDINGS)[number];

/** Somebody said no and meant it: nobody is asked again. Whatever else isn't a yes still has to be asked. */
const EXPLICIT: ReadonlySet<NoReason> = new Set<NoReason>(['refused', 'withdrawn', 'guardiansDiffer']);

export function standingOf(verdict: ConsentVerdict): Standing {
  if (verdict.kind === 'yes') return 'known';
  return EXPLICIT.has(verdict.because) ? 'refused' : 'missing';
}
