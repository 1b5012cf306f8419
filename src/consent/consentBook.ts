import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { ConsentEvent, ConsentPurpose } from './consentEvent';

export interface EventsQuestion {
  readonly board: BoardId;
  readonly school: string;
  readonly studentIds: readonly string[];
  /** Keys of purposes. */
  readonly purposes: readonly string[];
}

/** Port: the append-only register of consents. */
export interface ConsentBook {
  purposes(board: BoardId, school: string): Promise<readonly ConsentPurpose[]>;
  purpose(board: BoardId, school: string, key: string): Promise<ConsentPurpose | null>;
  /** All events of these students for these purposes, in one query whatever the size of the group. */
  eventsOf(question: EventsQuestion): Promise<readonly ConsentEvent[]>;
  /** An entry that is there already (same student, purpose and id) is left as it is. Gives how many were new. */
  append(tx: Tx, events: readonly ConsentEvent[]): Promise<number>;
}
