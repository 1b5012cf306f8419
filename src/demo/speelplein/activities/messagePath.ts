import type { SpeelpleinConversation } from '../model';

/** Graph's path of a message: under its chat, or under its team, channel and post. */
export function messagePath(conversation: SpeelpleinConversation, messageId: string, rootId: string | null): string {
  if (conversation.kind !== 'channel') return `/chats/${conversation.id}/messages/${messageId}`;
  const post = `/teams/${conversation.teamId ?? ''}/channels/${conversation.id}/messages/${rootId ?? messageId}`;
  return rootId === null ? post : `${post}/replies/${messageId}`;
}
