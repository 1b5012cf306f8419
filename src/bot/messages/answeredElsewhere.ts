import type { Language } from '../../runtime/language';
import type { Tx } from '../../runtime/unitOfWork';
import { threadOf } from '../activity';
import type { Incoming } from '../incoming';
import type { Mail } from '../outbox/mail';

/** The answer went to the asker alone: who stand around see only that there was one. In the personal chat nothing is added. */
export async function answeredElsewhere(mail: Mail, { boardId, conversation, activity }: Incoming, language: Language, tx: Tx): Promise<void> {
  if (conversation.kind === 'personal') return;
  await mail.toConversation(tx, boardId, conversation.id, { kind: 'line', line: 'urgentElsewhere', language, thread: threadOf(activity) });
}
