/** The message that an edit replaces keeps its id. */
export function originKeyOf(conversationId: string, messageId: string): string {
  return `message:${conversationId}:${messageId}`;
}
