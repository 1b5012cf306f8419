import { mentionedIn } from './activities/messageActivity';
import { messagePayload } from './activities/messagePayload';
import { botMriOf } from './identity';
import type { StoredMessage, WireObject } from './model';
import { NotThere, type World } from './world';

/** The message that somebody gives to a command. Nothing is given of what that person can't read. */
export function payloadOf(world: World, message: StoredMessage, personId: string, locale: string): WireObject {
  const seen = world.seen(personId, message);
  if (seen === null || seen.deleted || (seen.hidden !== null && seen.from.id !== personId)) throw new NotThere('no such message');
  const { around } = world;
  const conversation = world.conversation(message.conversationId);
  return messagePayload({
    message, conversation, locale,
    mentioned: mentionedIn(around, message, conversation, world.members(conversation.id)),
    author: message.from.kind === 'bot'
      ? { id: botMriOf(around.botId).slice(3), name: around.botName, isBot: true }
      : { id: message.from.personId, name: world.person(message.from.personId).name, isBot: false },
  });
}
