import { completeMessage } from '../../completeMessage';
import { mriOf, personalChatOf } from '../../identity';
import type { PostedActivity, SpeelpleinConversation, StoredMessage, WireActivity } from '../../model';
import { listOf, property, textOf } from '../../wire';
import type { World } from '../../world';
import type { OnConnector } from './onConnector';
import type { Handler } from '../router';

import { placeOf } from './placeOf';
import { asActivity, MESSAGE_LIMIT, readActivity } from './readActivity';
import { refuse, refuseMissing, refuseRoster } from './refusals';
import { isTargeted, ownMessage, targetOf } from './targeting';

/** The bot says something, changes it, takes it back. */
export function messageRoutes(on: OnConnector, world: World): void {
  on('POST', '/v3/conversations', 'connector.createConversation', async (exchange) => {
    const body = await exchange.json(MESSAGE_LIMIT);
    const channelId = textOf(body, 'channelData', 'channel', 'id');
    const opened = channelId === undefined ? personalChatFor(world, body) : world.state.conversation(channelId);
    if (opened === undefined) return refuse(exchange, 400, 'BadArgument', 'Unknown member or channel');
    if (!world.state.isInstalled(opened.id)) return refuseRoster(exchange);
    const activity = asActivity(property(body, 'activity'));
    const message = activity === null ? null : await postAsBot(world, opened, null, activity, null);
    const id = opened.kind === 'channel' && message !== null ? `${opened.id};messageid=${message.id}` : opened.id;
    note(world, 'createConversation', opened.id, message?.id ?? null, activity, null);
    exchange.answer(201, { id, serviceUrl: world.around.serviceUrl(), ...(message === null ? {} : { activityId: message.id }) });
  });

  const send: Handler = async (exchange) => {
    const { conversationId, rootId } = placeOf(exchange.param('conversation'));
    const activity = await readActivity(exchange);
    if (activity === null) return undefined;
    const conversation = world.state.conversation(conversationId);
    if (conversation === undefined) return refuse(exchange, 404, 'ConversationNotFound', 'Conversation not found.');
    if (!world.state.isInstalled(conversationId)) return refuseRoster(exchange);
    const replyTo = exchange.params['activity'];
    const root = conversation.kind === 'channel' ? (rootId ?? (replyTo === undefined ? null : (world.state.message(replyTo)?.rootId ?? replyTo))) : null;
    const target = targetOf(world, exchange, conversation, activity);
    if (target.kind === 'refused') return refuse(exchange, 400, 'Bad argument', target.because);
    if (activity.type === 'typing') {
      world.tell({ kind: 'typing', conversationId });
      note(world, 'send', conversationId, null, activity, null);
      return exchange.answer(201, { id: world.around.ids.uuid() });
    }
    const message = await postAsBot(world, conversation, root, activity, target.personId);
    note(world, 'send', conversationId, message.id, activity, target.personId);
    return exchange.answer(201, { id: message.id });
  };
  for (const path of ['/v3/conversations/:conversation/activities', '/v3/conversations/:conversation/activities/:activity']) {
    on('POST', path, (exchange) => (isTargeted(exchange) ? 'connector.sendTargeted' : 'connector.send'), send);
  }

  on('PUT', '/v3/conversations/:conversation/activities/:activity', 'connector.update', async (exchange) => {
    const { conversationId } = placeOf(exchange.param('conversation'));
    const activity = await readActivity(exchange);
    if (activity === null) return undefined;
    if (!world.state.isInstalled(conversationId)) return refuseRoster(exchange);
    const own = ownMessage(world, exchange, conversationId);
    if (own.kind === 'missing') return refuseMissing(exchange);
    if (own.kind === 'refused') return refuse(exchange, 400, 'BadArgument', own.because);
    const { id, targetedTo } = own.message;
    if (targetedTo !== null && activity.recipient !== undefined) return refuse(exchange, 400, 'BadArgument', 'Cannot edit Recipient of Targeted Message');
    await world.record({
      type: 'message.replaced', messageId: id, text: activity.text ?? '', attachments: activity.attachments ?? [], at: world.around.clock.now().toISOString(),
    });
    note(world, 'update', conversationId, id, activity, targetedTo);
    return exchange.answer(200, { id });
  });

  on('DELETE', '/v3/conversations/:conversation/activities/:activity', 'connector.delete', async (exchange) => {
    const { conversationId } = placeOf(exchange.param('conversation'));
    if (!world.state.isInstalled(conversationId)) return refuseRoster(exchange);
    const own = ownMessage(world, exchange, conversationId);
    if (own.kind === 'missing') return refuseMissing(exchange);
    if (own.kind === 'refused') return refuse(exchange, 400, 'BadArgument', own.because);
    await world.record({ type: 'message.deleted', messageId: own.message.id, at: world.around.clock.now().toISOString() });
    note(world, 'delete', conversationId, own.message.id, null, own.message.targetedTo);
    return exchange.answer(200, {});
  });
}

function personalChatFor(world: World, body: unknown): SpeelpleinConversation | undefined {
  const wanted = textOf(listOf(body, 'members')[0], 'id');
  const tenant = textOf(body, 'tenantId') ?? textOf(body, 'channelData', 'tenant', 'id');
  const person = world.state.everyone().find(({ id }) => id === wanted || mriOf(id) === wanted);
  if (person === undefined || tenant !== world.around.tenantId) return undefined;
  return world.state.conversation(personalChatOf(person.id));
}

async function postAsBot(
  world: World, conversation: SpeelpleinConversation, rootId: string | null, activity: WireActivity, targetedTo: string | null,
): Promise<StoredMessage> {
  const now = world.around.clock.now();
  const message = completeMessage({
    id: world.state.nextMessageId(now), conversationId: conversation.id, rootId, targetedTo, from: { kind: 'bot' }, at: now.toISOString(),
    text: activity.text ?? '',
    format: activity.textFormat === 'plain' || activity.textFormat === 'xml' ? activity.textFormat : 'markdown',
    attachments: activity.attachments ?? [],
  });
  await world.record({ type: 'message.posted', message });
  return message;
}

function note(
  world: World, operation: PostedActivity['operation'], conversationId: string, activityId: string | null,
  activity: WireActivity | null, targetedTo: string | null,
): void {
  world.posted.push({ operation, conversationId, activityId, activity, targetedTo, at: world.around.clock.now().toISOString() });
}
