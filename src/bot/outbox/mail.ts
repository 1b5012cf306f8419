import type { BoardId } from '../../people/person';
import type { Clock } from '../../runtime/clock';
import type { Tx } from '../../runtime/unitOfWork';
import type { SqlOutbox, Lane } from '../../storage/outbox.sql';
import type { OutboxItem } from './outboxItem';

const PERSON = 'person:';

/** The row of messages to a person, wherever that person's personal chat turns out to be. */
export function personLane(boardId: BoardId, personId: string): Lane {
  return { boardId, conversationId: `${PERSON}${personId}` };
}

export function personOfLane(lane: Lane): string | null {
  return lane.conversationId.startsWith(PERSON) ? lane.conversationId.slice(PERSON.length) : null;
}

/** Puts messages in the queue, in the same transaction as the change that they tell of. */
export class Mail {
  constructor(
    private readonly outbox: SqlOutbox<OutboxItem>,
    private readonly clock: Clock,
  ) {}

  toConversation(tx: Tx, boardId: BoardId, conversationId: string, item: OutboxItem): Promise<void> {
    return this.outbox.enqueue(tx, { boardId, conversationId }, item, this.clock.now());
  }

  toPerson(tx: Tx, boardId: BoardId, personId: string, item: OutboxItem): Promise<void> {
    return this.outbox.enqueue(tx, personLane(boardId, personId), item, this.clock.now());
  }
}
