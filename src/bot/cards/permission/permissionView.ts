import type { StillMissing } from '../../../permissions/whatIsMissing';
import type { PermissionState } from '../../../permissions/permissionState';

/** Who of the students may not be added, by name: for somebody who teaches them. */
export interface LeftOutNames {
  readonly no: readonly string[];
  readonly open: readonly string[];
}

/** What a permission rests on besides the decision; only of WhatsApp. */
export interface MissingView extends StillMissing {
  /** Null: not asked for, or not for this person. */
  readonly names: LeftOutNames | null;
}

/** A permission as one person sees it. Names are in it. */
export interface PermissionViewForRecipient {
  readonly state: PermissionState;
  readonly you: 'asker' | 'decider';
  readonly mayDecide: boolean;
  /** By id; who is gone has none. */
  readonly names: ReadonlyMap<string, string>;
  readonly answerBy: Date | null;
  readonly missing: MissingView | null;
  /** News in a message of its own: without what the asker wrote. */
  readonly brief: boolean;
  /** What was wrong with what was just tried. */
  readonly problem: string | null;
  /** What was just done. */
  readonly said: string | null;
}
