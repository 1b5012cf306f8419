/** Opens Teams at this message, for who is a member of the conversation. */
export function messageLink(conversationId: string, messageId: string): string {
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(conversationId)}/${encodeURIComponent(messageId)}`;
}
