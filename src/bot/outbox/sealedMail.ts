import type { BoardId } from '../../people/person';
import type { Clock } from '../../runtime/clock';
import type { Seal } from '../../runtime/seal';
import type { Tx } from '../../runtime/unitOfWork';
import type { Lane, SqlOutbox, Waiting } from '../../storage/outbox.sql';
import { personOfLane } from './mail';
import type { OutboxItem } from './outboxItem';

/** What nobody may find: cards of sealed cases, and that somebody began to report or to object. */
export type SealedItem = Extract<OutboxItem, { readonly kind: 'caseCard' | 'reporterCard' | 'taskCard' | 'reportStart' | 'objectionStart' }>;

/** What waits, as it is: to whom, and whether nobody may find that out. */
export interface Addressed {
  readonly item: Exclude<OutboxItem, { readonly kind: 'sealed' }>;
  /** Null: it goes to the lane's own conversation. */
  readonly personId: string | null;
  readonly isSealed: boolean;
}

/** Puts such messages in the queue. The row names neither the person nor the case. */
export class SealedMail {
  constructor(
    private readonly outbox: SqlOutbox<OutboxItem>,
    private readonly seal: Seal,
    private readonly clock: Clock,
  ) {}

  async toPerson(tx: Tx, boardId: BoardId, item: SealedItem): Promise<void> {
    // One row of messages per card: in order, and not the same as that of another case of this person.
    const conversationId = `sealed:${this.seal.mark('lane', [boardId, item.kind, item.personId, 'caseId' in item ? item.caseId : '', ...('task' in item ? [item.task] : [])].join('\n'))}`;
    await this.outbox.enqueue(tx, { boardId, conversationId }, { kind: 'sealed', box: this.seal.close(placeOf({ boardId, conversationId }), JSON.stringify(item)) }, this.clock.now());
  }
}

/** Throws `SealBroken` when it was sealed with a key that is gone. */
export function addressed(seal: Seal, waiting: Waiting<OutboxItem>): Addressed {
  const { item } = waiting;
  if (item.kind !== 'sealed') return { item, personId: personOfLane(waiting), isSealed: false };
  const inside = JSON.parse(seal.open(placeOf(waiting), item.box)) as SealedItem;
  return { item: inside, personId: inside.personId, isSealed: true };
}

function placeOf({ boardId, conversationId }: Lane): string {
  return `outbox:${boardId}:${conversationId}`;
}
