import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Check } from '../settings/schoolPractice';

/** Port: the little that checks remember, for a day: who was told what, and where help was asked for. Nobody can count with it. */
export interface DistanceMemory {
  /** False: this person heard that already on this day (ISO). */
  tell(tx: Tx, board: BoardId, personId: string, check: Check, day: string): Promise<boolean>;
  askedForHelp(tx: Tx, board: BoardId, conversationId: string, at: Date): Promise<void>;
  helpAskedSince(board: BoardId, conversationId: string, since: Date): Promise<boolean>;
  /** What was told before this day, and help that was asked for before that moment. */
  forget(day: string, before: Date): Promise<void>;
}
