import type { BoardId } from '../../people/person';
import type { CaseKind } from '../caseKind';
import type { CaseLevel } from '../caseLevel';

/** What counts of one case: never who, never in what words. */
export interface CountedCase {
  readonly kind: CaseKind;
  readonly level: CaseLevel;
  readonly openedAt: Date;
  /** When somebody first picked it up; null: nobody did. */
  readonly acknowledgedAt: Date | null;
  /** Keys of the steps that were skipped. */
  readonly skipped: readonly string[];
}

/** Port: the cases of a school that were opened from one moment up to another. Sealed ones are never among them. */
export interface CaseFigures {
  opened(board: BoardId, school: string, from: Date, to: Date): Promise<readonly CountedCase[]>;
}
