import type { StoredMessage } from './model';

type Needed = 'id' | 'conversationId' | 'from' | 'at';

/** A message of which only the uncommon is said. What an older journal doesn't know yet is empty as well. */
export function completeMessage(message: Pick<StoredMessage, Needed> & Partial<StoredMessage>): StoredMessage {
  return {
    rootId: null, text: '', format: 'plain', pictures: [], files: [], expressions: [], forwarded: null, attachments: [],
    targetedTo: null, editedAt: null, deletedAt: null, views: {}, policy: null, version: 0,
    ...message,
  };
}
