import type { ConsentVerdict } from './consentVerdict';

/**
 * `nobody` is neither yes nor no: an empty group may be a picture of a tree, or a list that failed to load. The caller
 * has to know which.
 */
export type GroupVerdict =
  | { readonly kind: 'yes'; readonly yes: number }
  | { readonly kind: 'no'; readonly yes: number; readonly no: number }
  | { readonly kind: 'nobody' };

/** A group is yes only when everyone in it is. */
export function groupVerdict(verdicts: readonly ConsentVerdict[]): GroupVerdict {
  if (verdicts.length === 0) return { kind: 'nobody' };
  const yes = verdicts.filter(({ kind }) => kind === 'yes').length;
  return yes === verdicts.length ? { kind: 'yes', yes } : { kind: 'no', yes, no: verdicts.length - yes };
}
