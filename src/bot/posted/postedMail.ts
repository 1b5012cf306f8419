import type { PostedNotifier } from '../../images/followPosted';
import type { PostedCheck, PostedKey } from '../../images/postedCheck';
import type { BoardId } from '../../people/person';
import type { Tx } from '../../runtime/unitOfWork';
import type { SqlConversationRegistry } from '../../storage/conversationRegistry.sql';
import type { Mail } from '../outbox/mail';

/** Puts a request to Graph in the queue: to hide that message, or to let it go. */
export interface HidingJobs {
  enqueue(tx: Tx, key: PostedKey): Promise<void>;
}

/**
 * Tells the poster, and nobody else: in the conversation where Teams shows a message to one person only, else in the
 * personal chat. The reminder always comes in the personal chat, because what stands in the conversation is gone after a day.
 */
export class PostedMail implements PostedNotifier {
  constructor(
    private readonly mail: Mail,
    private readonly registry: Pick<SqlConversationRegistry, 'byId'>,
    private readonly hiding: HidingJobs,
  ) {}

  async changed(tx: Tx, before: PostedCheck, after: PostedCheck): Promise<void> {
    if (after.hiding !== before.hiding && (after.hiding === 'wanted' || after.hiding === 'toRelease')) await this.hiding.enqueue(tx, keyOf(after));
    if (after.warning === null) return;
    if (before.outcome === 'begun') return this.warn(tx, after);
    if (after.remindedAt !== before.remindedAt) return this.personally(tx, after, 'anew');
    await mailChangedWarning(this.mail, tx, after);
  }

  /** What couldn't be said in the conversation. */
  async instead(tx: Tx, board: BoardId, { messageId, conversationId, personId }: { readonly messageId: string; readonly conversationId: string; readonly personId: string }): Promise<void> {
    await this.mail.toPerson(tx, board, personId, { kind: 'postedWarning', messageId, conversationId, personId, where: 'personally', change: 'new' });
  }

  private async warn(tx: Tx, check: PostedCheck): Promise<void> {
    const conversation = await this.registry.byId(check.boardId, check.conversationId);
    if (conversation === null || conversation.kind === 'personal') return this.personally(tx, check, 'new');
    await this.mail.toConversation(tx, check.boardId, check.conversationId, { kind: 'postedWarning', ...itemOf(check), where: 'here', change: 'new' });
  }

  private personally(tx: Tx, check: PostedCheck, change: 'new' | 'update' | 'anew'): Promise<void> {
    return this.mail.toPerson(tx, check.boardId, check.personId, { kind: 'postedWarning', ...itemOf(check), where: 'personally', change });
  }
}

/** Has a warning say, wherever it stands, what is true by now. */
export async function mailChangedWarning(mail: Mail, tx: Tx, check: PostedCheck): Promise<void> {
  const { boardId, conversationId, personId } = check;
  await mail.toConversation(tx, boardId, conversationId, { kind: 'postedWarning', ...itemOf(check), where: 'here', change: 'update' });
  await mail.toPerson(tx, boardId, personId, { kind: 'postedWarning', ...itemOf(check), where: 'personally', change: 'update' });
}

function itemOf({ conversationId, messageId, personId }: PostedCheck): { readonly conversationId: string; readonly messageId: string; readonly personId: string } {
  return { conversationId, messageId, personId };
}

function keyOf({ boardId, conversationId, messageId }: PostedCheck): PostedKey {
  return { boardId, conversationId, messageId };
}
