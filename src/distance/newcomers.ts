import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';

/** What a newcomer goes through before the start (III.B.1), in order. */
export const NEWCOMER_STEPS = ['search', 'privacy', 'posts', 'profile'] as const;

/** That somebody went through the list, and who was told; never what was found. */
export interface ConfirmedStart {
  readonly at: Date;
  readonly told: readonly string[];
}

/** Port. */
export interface Newcomers {
  /** False: it was confirmed before, and that stays. */
  confirm(tx: Tx, board: BoardId, personId: string, start: ConfirmedStart): Promise<boolean>;
  of(board: BoardId, personId: string): Promise<ConfirmedStart | null>;
}
