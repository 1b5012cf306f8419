import type { ForwardedMessage } from './model';

/** The part of a message that travels when it is forwarded. Cards stay behind: Teams forwards what people wrote. */
export function forwardedCopy(
  { id, conversationId, rootId, from, at, text, format, pictures, expressions, forwarded }: ForwardedMessage,
): ForwardedMessage {
  return { id, conversationId, rootId, from, at, text, format, pictures, expressions, forwarded };
}
