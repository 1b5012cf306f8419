/** What the dialog was opened for. */
export type PhotoTask =
  | { readonly kind: 'share'; readonly conversationId: string }
  /** Pictures that are already in the conversation. */
  | { readonly kind: 'posted'; readonly ref: string }
  /** The covered version of a picture that was taken down. */
  | { readonly kind: 'offer'; readonly ref: string };

/** `photoTask(new URLSearchParams('conversation=19:x'))` → share there; null when the address says nothing. */
export function photoTask(query: URLSearchParams): PhotoTask | null {
  const [posted, offer, conversationId] = ['posted', 'offer', 'conversation'].map((name) => query.get(name) ?? '');
  if (posted) return { kind: 'posted', ref: posted };
  if (offer) return { kind: 'offer', ref: offer };
  return conversationId ? { kind: 'share', conversationId } : null;
}
