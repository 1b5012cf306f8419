import type { BoardId } from '../people/person';
import type { ConsentEvent, ConsentPurpose } from './consentEvent';

/** Port: the append-only register of consents. */
export interface ConsentBook {
  purposes(board: BoardId, school: string): Promise<readonly ConsentPurpose[]>;
  purpose(board: BoardId, school: string, key: string): Promise<ConsentPurpose | null>;
  /** All events of these students for one purpose, in one query whatever the size of the group. */
  eventsOf(board: BoardId, studentIds: readonly string[], purpose: string): Promise<readonly ConsentEvent[]>;
  append(events: readonly ConsentEvent[]): Promise<void>;
}
