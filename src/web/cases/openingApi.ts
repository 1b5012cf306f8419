import type { CaseKind } from '../../escalation/caseKind';

/** Body of `POST /api/cases-page/opening`: a case that somebody opens for what they take up themselves. */
export type OpeningRequest =
  | { readonly step: 'choices'; readonly kind: CaseKind | null; readonly classKey: string | null }
  /** `key` is the same for every press of one form. */
  | { readonly step: 'send'; readonly key: string; readonly kind: CaseKind; readonly classKey: string | null; readonly words: string; readonly aboutIds: readonly string[] };

export interface OpeningAnswer {
  /** Null: not opened (yet). */
  readonly caseId: string | null;
  /** Why not, in words; null: nothing was refused. */
  readonly refused: string | null;
  readonly kinds: readonly CaseKind[];
  readonly classes: readonly string[];
  /** Whose behaviour it may be about. */
  readonly people: readonly { readonly personId: string; readonly name: string }[];
}
