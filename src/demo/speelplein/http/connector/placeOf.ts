/** A channel's conversation id carries the post: `19:…@thread.tacv2;messageid=1700000000000`. */
export function placeOf(id: string): { readonly conversationId: string; readonly rootId: string | null } {
  const [conversationId = '', message] = id.split(';messageid=');
  return { conversationId, rootId: message ?? null };
}
