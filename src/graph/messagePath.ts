import type { Conversation } from '../people/conversation';

/** Graph's path of a message. @param rootId the thread's first message, for a reply in a channel */
export function messagePath(conversation: Conversation, messageId: string, rootId: string | null): string {
  const id = encodeURIComponent(conversation.id);
  const message = encodeURIComponent(messageId);
  if (conversation.kind !== 'channel') return `/chats/${id}/messages/${message}`;
  const thread = `/teams/${encodeURIComponent(conversation.teamId ?? '')}/channels/${id}/messages`;
  return rootId === null || rootId === messageId ? `${thread}/${message}` : `${thread}/${encodeURIComponent(rootId)}/replies/${message}`;
}
