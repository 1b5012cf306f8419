import type { NoReason } from './consentVerdict';

/** A teacher sees yes or no, date and source; never why a giver decided so, and never which giver. */
export type ShownNoReason = Exclude<NoReason, 'withdrawn' | 'guardiansDiffer'>;

/** That guardians differ, or that somebody changed their mind, is a matter of that family. */
export function shownReason(because: NoReason): ShownNoReason {
  return because === 'guardiansDiffer' || because === 'withdrawn' ? 'refused' : because;
}
