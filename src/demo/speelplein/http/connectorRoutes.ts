import type { Faults, Operation } from '../faults';
import { mriOf, personalChatOf, teamThreadOf } from '../identity';
import type { SpeelpleinKeys } from '../keys';
import type { SpeelpleinConversation, SpeelpleinPerson, StoredMessage, WireActivity } from '../model';
import { isObject, listOf, property, textOf } from '../wire';
import type { World } from '../world';

import type { Exchange } from './exchange';
import { faulty } from './faulty';
import type { Handler, Router } from './router';

export interface ConnectorDeps {
  readonly world: World;
  readonly keys: SpeelpleinKeys;
  readonly faults: Faults;
  /** Whether the bot must show its token. */
  readonly guarded: boolean;
}

/** Documented: a message with its cards is at most about 100 KB. */
const MESSAGE_LIMIT = 100 * 1024;

/** The REST API of the Bot Connector, as far as a bot in Teams uses it. */
export function connectorRoutes(router: Router, deps: ConnectorDeps): void {
  const { world } = deps;
  const on = (method: string, path: string, operation: Operation, handler: Handler): void => {
    const conversationOf = (exchange: Exchange): string | null => placeOf(exchange.param('conversation')).conversationId || null;
    router.on(method, path, faulty(deps.faults, operation, connectorError, conversationOf, async (exchange) => {
      const token = exchange.bearer();
      const known = !deps.guarded || (token !== null && (await deps.keys.accepts(token, ['https://api.botframework.com'])));
      if (!known) return refuse(exchange, 401, 'Unauthorized', 'Authorization has been denied for this request.');
      return handler(exchange);
    }));
  };

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
  on('POST', '/v3/conversations/:conversation/activities', 'connector.send', send);
  on('POST', '/v3/conversations/:conversation/activities/:activity', 'connector.send', send);

  on('PUT', '/v3/conversations/:conversation/activities/:activity', 'connector.update', async (exchange) => {
    const { conversationId } = placeOf(exchange.param('conversation'));
    const activity = await readActivity(exchange);
    if (activity === null) return undefined;
    if (!world.state.isInstalled(conversationId)) return refuseRoster(exchange);
    const message = ownMessage(world, conversationId, exchange.param('activity'));
    if (message === null) return refuseMissing(exchange);
    if (exchange.query('isTargetedActivity') === 'true' && activity.recipient !== undefined) {
      return refuse(exchange, 400, 'Bad argument', 'Recipient is not allowed when updating a targeted message.');
    }
    await world.record({
      type: 'message.replaced', messageId: message.id, text: activity.text ?? '', attachments: activity.attachments ?? [], at: world.around.clock.now().toISOString(),
    });
    note(world, 'update', conversationId, message.id, activity, message.targetedTo);
    return exchange.answer(200, { id: message.id });
  });

  on('DELETE', '/v3/conversations/:conversation/activities/:activity', 'connector.delete', async (exchange) => {
    const { conversationId } = placeOf(exchange.param('conversation'));
    if (!world.state.isInstalled(conversationId)) return refuseRoster(exchange);
    const message = ownMessage(world, conversationId, exchange.param('activity'));
    if (message === null) return refuseMissing(exchange);
    await world.record({ type: 'message.deleted', messageId: message.id, at: world.around.clock.now().toISOString() });
    note(world, 'delete', conversationId, message.id, null, message.targetedTo);
    return exchange.answer(200, {});
  });

  const members = (exchange: Exchange): readonly unknown[] | null => {
    const { conversationId } = placeOf(exchange.param('conversation'));
    if (world.state.conversation(conversationId) === undefined || !world.state.isInstalled(conversationId)) return null;
    return world.members(conversationId).map((person) => channelAccount(person, world.around.tenantId));
  };
  on('GET', '/v3/conversations/:conversation/members', 'connector.members', (exchange) => {
    const all = members(exchange);
    if (all === null) return refuseRoster(exchange);
    return exchange.answer(200, all);
  });
  on('GET', '/v3/conversations/:conversation/pagedmembers', 'connector.members', (exchange) => {
    const all = members(exchange);
    if (all === null) return refuseRoster(exchange);
    const start = Number(exchange.query('continuationToken') ?? 0);
    const end = start + Math.max(1, Number(exchange.query('pageSize') ?? 200));
    return exchange.answer(200, { members: all.slice(start, end), ...(end < all.length ? { continuationToken: String(end) } : {}) });
  });
  on('GET', '/v3/conversations/:conversation/members/:member', 'connector.members', (exchange) => {
    const all = members(exchange);
    if (all === null) return refuseRoster(exchange);
    const wanted = exchange.param('member');
    const one = all.find((account) => textOf(account, 'id') === wanted || textOf(account, 'aadObjectId') === wanted);
    return one === undefined ? refuse(exchange, 404, 'MemberNotFoundInConversation', 'The member is not in the conversation.') : exchange.answer(200, one);
  });

  on('GET', '/v3/teams/:team', 'connector.team', (exchange) => {
    const channels = channelsOfTeam(world, exchange.param('team'));
    const first = channels[0];
    if (first === undefined) return refuse(exchange, 404, 'NotFound', 'Team not found.');
    return exchange.answer(200, {
      id: exchange.param('team'), name: first.title, aadGroupId: first.teamId ?? first.id, type: 'standard',
      channelCount: channels.length, memberCount: first.memberIds.length, tenantId: world.around.tenantId,
    });
  });
  on('GET', '/v3/teams/:team/conversations', 'connector.team', (exchange) =>
    exchange.answer(200, { conversations: channelsOfTeam(world, exchange.param('team')).map(({ id, title }) => ({ id, name: title, type: 'standard' })) }));

  on('GET', '/v3/attachments/:attachment/views/:view', 'connector.attachment', async (exchange) => {
    const id = exchange.param('attachment');
    const bytes = await world.journal.getPicture(id);
    const picture = world.state.conversations().flatMap((one) => world.state.messagesOf(one.id)).flatMap(({ pictures }) => pictures).find((one) => one.id === id);
    if (bytes === null || picture === undefined) return refuse(exchange, 404, 'NotFound', 'Attachment not found.');
    return exchange.send(200, bytes, picture.contentType);
  });
}

/** The Bot Connector's way of saying that something went wrong. */
export const connectorError = (status: number, code: string | undefined): unknown => ({
  error: { code: code ?? DEFAULT_CODES[status] ?? 'ServiceError', message: 'The request could not be completed.' },
});

const DEFAULT_CODES: Readonly<Record<number, string>> = {
  403: 'BotNotInConversationRoster', 404: 'ActivityNotFoundInConversation', 413: 'MessageSizeTooBig', 429: 'TooManyRequests', 502: 'BadGateway', 503: 'ServiceUnavailable',
};

function refuse(exchange: Exchange, status: number, code: string, message: string): void {
  exchange.answer(status, { error: { code, message } });
}

const refuseRoster = (exchange: Exchange): void =>
  refuse(exchange, 403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');

const refuseMissing = (exchange: Exchange): void =>
  refuse(exchange, 404, 'ActivityNotFoundInConversation', 'The activity was not found in the conversation.');

/** A channel's conversation id carries the post: `19:…@thread.tacv2;messageid=1700000000000`. */
function placeOf(id: string): { readonly conversationId: string; readonly rootId: string | null } {
  const [conversationId = '', message] = id.split(';messageid=');
  return { conversationId, rootId: message ?? null };
}

/** An activity, when it looks like one. */
function asActivity(value: unknown): WireActivity | null {
  return isObject(value) && typeof value['type'] === 'string' ? (value as unknown as WireActivity) : null;
}

async function readActivity(exchange: Exchange): Promise<WireActivity | null> {
  const bytes = await exchange.bytes(10 * MESSAGE_LIMIT);
  if (bytes.byteLength > MESSAGE_LIMIT) {
    refuse(exchange, 413, 'MessageSizeTooBig', 'Message size too large.');
    return null;
  }
  try {
    const activity = asActivity(JSON.parse(bytes.toString('utf8')));
    if (activity !== null) return activity;
  } catch {
    // Answered below like any other body that is no activity.
  }
  refuse(exchange, 400, 'BadSyntax', 'Invalid activity.');
  return null;
}

type Target = { readonly kind: 'target'; readonly personId: string | null } | { readonly kind: 'refused'; readonly because: string };

function targetOf(world: World, exchange: Exchange, conversation: SpeelpleinConversation, activity: WireActivity): Target {
  if (exchange.query('isTargetedActivity') !== 'true') return { kind: 'target', personId: null };
  if (conversation.kind === 'personal') return { kind: 'refused', because: 'Targeted messages are not supported in personal chats.' };
  const recipient = textOf(activity.recipient, 'id');
  const person = world.members(conversation.id).find(({ id }) => id === recipient || mriOf(id) === recipient);
  return person === undefined ? { kind: 'refused', because: 'Recipient is missing or not a member.' } : { kind: 'target', personId: person.id };
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
  const message: StoredMessage = {
    id: world.state.nextMessageId(now),
    conversationId: conversation.id,
    rootId, targetedTo,
    from: { kind: 'bot' },
    at: now.toISOString(),
    text: activity.text ?? '',
    format: activity.textFormat === 'plain' || activity.textFormat === 'xml' ? activity.textFormat : 'markdown',
    pictures: [], files: [],
    attachments: activity.attachments ?? [],
    editedAt: null, deletedAt: null, views: {}, hidden: null, version: 0,
  };
  await world.record({ type: 'message.posted', message });
  return message;
}

function ownMessage(world: World, conversationId: string, messageId: string): StoredMessage | null {
  const message = world.state.message(messageId);
  const fits = message !== undefined && message.conversationId === conversationId && message.from.kind === 'bot' && message.deletedAt === null;
  return fits ? message : null;
}

function note(
  world: World, operation: 'send' | 'update' | 'delete' | 'createConversation', conversationId: string, activityId: string | null,
  activity: WireActivity | null, targetedTo: string | null,
): void {
  world.posted.push({ operation, conversationId, activityId, activity, targetedTo, at: world.around.clock.now().toISOString() });
}

function channelAccount(person: SpeelpleinPerson, tenantId: string): unknown {
  const [givenName = '', ...surname] = person.name.split(' ');
  return {
    id: mriOf(person.id), objectId: person.id, aadObjectId: person.id, name: person.name, givenName, surname: surname.join(' '),
    email: person.userPrincipalName, userPrincipalName: person.userPrincipalName, tenantId, userRole: 'user',
  };
}

const channelsOfTeam = (world: World, thread: string): readonly SpeelpleinConversation[] =>
  world.state.conversations().filter((one) => one.kind === 'channel' && teamThreadOf(one.teamId ?? one.id) === thread);
