import { mriOf } from '../../identity';
import type { SpeelpleinConversation, StoredMessage, WireActivity } from '../../model';
import { isExpired } from '../../targeted';
import { textOf } from '../../wire';
import type { World } from '../../world';
import type { Exchange } from '../exchange';

export const isTargeted = (exchange: Exchange): boolean => exchange.query('isTargetedActivity') === 'true';

export type Target = { readonly kind: 'target'; readonly personId: string | null } | { readonly kind: 'refused'; readonly because: string };

/** For whom a message is: everybody, or one member. Documented: not in a chat of two. */
export function targetOf(world: World, exchange: Exchange, conversation: SpeelpleinConversation, activity: WireActivity): Target {
  if (!isTargeted(exchange)) return { kind: 'target', personId: null };
  if (conversation.kind === 'personal') return { kind: 'refused', because: 'Targeted messages are not supported in personal chats.' };
  const recipient = textOf(activity.recipient, 'id');
  const person = world.members(conversation.id).find(({ id }) => id === recipient || mriOf(id) === recipient);
  return person === undefined ? { kind: 'refused', because: 'Recipient is missing or not a member.' } : { kind: 'target', personId: person.id };
}

export type OwnMessage =
  | { readonly kind: 'own'; readonly message: StoredMessage }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly because: string };

/**
 * A message of the bot's that it wants to change. A targeted one is reached with `isTargetedActivity=true` only; the
 * documentation shows it so and without it Teams answers 400 (vercel/chat#950).
 */
export function ownMessage(world: World, exchange: Exchange, conversationId: string): OwnMessage {
  const message = world.state.message(exchange.param('activity'));
  if (message === undefined || message.conversationId !== conversationId || message.from.kind !== 'bot') return { kind: 'missing' };
  if (message.deletedAt !== null || isExpired(message, world.around.clock.now())) return { kind: 'missing' };
  if (isTargeted(exchange) === (message.targetedTo !== null)) return { kind: 'own', message };
  return message.targetedTo === null ? { kind: 'missing' } : { kind: 'refused', because: 'Bad argument: the activity is targeted.' };
}
