import type { Operation } from '../../faults';
import { mayHearAll } from '../../manifest';
import type { SpeelpleinConversation, StoredMessage } from '../../model';
import { isBlocked } from '../../policyViolation';
import type { World } from '../../world';
import type { Exchange } from '../exchange';
import type { OnGraph } from './onGraph';

import { chatMessage } from './chatMessage';
import { fail } from './graphErrors';
import { readPolicy } from './readPolicy';

// A message stands in a chat, in a channel as a post, or in a channel as an answer.
const PATHS = [
  '/chats/:place/messages/:message', '/teams/:team/channels/:place/messages/:message', '/teams/:team/channels/:place/messages/:root/replies/:message',
];

type MessageHandler = (exchange: Exchange, message: StoredMessage, conversation: SpeelpleinConversation) => Promise<void> | void;

/** Messages of chats and channels, their pictures, and what a policy says of them. */
export function messageRoutes(on: OnGraph, world: World, manifest: unknown): void {
  const onMessage = (method: string, tail: string, operation: Operation, handler: MessageHandler): void => {
    for (const path of PATHS) {
      on(method, `${path}${tail}`, operation, (exchange) => {
        const found = messageAt(world, exchange);
        return found === null ? fail(exchange, world, 404, 'NotFound', 'Message not found.') : handler(exchange, found.message, found.conversation);
      });
    }
  };
  const onRead = (tail: string, operation: Operation, handler: (exchange: Exchange, message: StoredMessage) => Promise<void> | void): void => {
    onMessage('GET', tail, operation, (exchange, message, conversation) => {
      if (mayRead(world, manifest, conversation)) return handler(exchange, message);
      return fail(exchange, world, 403, 'Forbidden', "Missing role permissions on the request. API requires one of 'ChatMessage.Read.Chat, ChannelMessage.Read.Group'.");
    });
  };

  onRead('', 'graph.message', (exchange, message) => { exchange.answer(200, chatMessage(world, message)); });
  onRead('/hostedContents', 'graph.hostedContents', (exchange, message) => {
    const listed = message.deletedAt !== null || isBlocked(message.policy) ? [] : message.pictures;
    exchange.answer(200, { value: listed.map(({ id }) => ({ id, contentBytes: null, contentType: null })) });
  });
  // Whether the bytes behind a known id outlive a block nobody documents. A block doesn't remove them, so they are given.
  onRead('/hostedContents/:content/$value', 'graph.hostedContent', async (exchange, message) => {
    const picture = message.deletedAt === null ? message.pictures.find(({ id }) => id === exchange.param('content')) : undefined;
    const bytes = picture === undefined ? null : await world.journal.getPicture(picture.id);
    if (picture === undefined || bytes === null) return fail(exchange, world, 404, 'NotFound', 'Hosted content not found.');
    return exchange.send(200, bytes, picture.contentType);
  });

  // A permission of the whole organisation (`Chat.UpdatePolicyViolation.All`), so it works where the app isn't installed as well.
  onMessage('PATCH', '', 'graph.policyViolation', async (exchange, message) => {
    const body = await exchange.json();
    const read = readPolicy(body);
    if (read.kind === 'malformed') return fail(exchange, world, 400, 'BadRequest', 'policyViolation is missing or has no known dlpAction.');
    world.violations.push({ messageId: message.id, body });
    await world.record({ type: 'message.policed', messageId: message.id, policy: read.policy });
    // Documented for application permissions: 200 without a body.
    return exchange.answer(200);
  });
}

/** Resource-specific consent reaches as far as the app is installed. */
function mayRead(world: World, manifest: unknown, { id, kind }: SpeelpleinConversation): boolean {
  return kind !== 'personal' && world.state.isInstalled(id) && mayHearAll(manifest, kind);
}

function messageAt(world: World, exchange: Exchange): { readonly message: StoredMessage; readonly conversation: SpeelpleinConversation } | null {
  const { place, team, root } = exchange.params;
  const message = world.state.message(exchange.param('message'));
  if (message === undefined || message.conversationId !== place || message.targetedTo !== null) return null;
  const conversation = world.conversation(message.conversationId);
  // The Bot Framework's id of a personal chat (`a:1…`) is none that Graph knows.
  if (conversation.kind === 'personal' || (conversation.kind === 'channel') !== (team !== undefined)) return null;
  if (team !== undefined && conversation.teamId !== team) return null;
  return (root ?? null) === message.rootId ? { message, conversation } : null;
}
