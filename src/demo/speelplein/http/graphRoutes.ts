import { mentionedIn, fileUrlOf } from '../activities/messageActivity';
import { messageHtml } from '../activities/messageHtml';
import { messagePath } from '../activities/messagePath';
import type { Faults, Operation } from '../faults';
import { botMriOf } from '../identity';
import type { SpeelpleinKeys } from '../keys';
import type { SpeelpleinPerson, StoredMessage } from '../model';
import { textOf } from '../wire';
import type { World } from '../world';

import type { Exchange } from './exchange';
import { faulty } from './faulty';
import type { Handler, Router } from './router';

export interface GraphDeps {
  readonly world: World;
  readonly keys: SpeelpleinKeys;
  readonly faults: Faults;
  readonly guarded: boolean;
  readonly calls: { readonly method: string; readonly path: string }[];
}

const BASE = '/graph/v1.0';
// A message stands in a chat, in a channel as a post, or in a channel as an answer.
const MESSAGE_PATHS = [
  '/chats/:place/messages/:message', '/teams/:team/channels/:place/messages/:message', '/teams/:team/channels/:place/messages/:root/replies/:message',
];

/** The part of Microsoft Graph that the product asks for. */
export function graphRoutes(router: Router, deps: GraphDeps): void {
  const { world } = deps;
  const on = (method: string, path: string, operation: Operation, handler: Handler): void => {
    router.on(method, `${BASE}${path}`, faulty(deps.faults, operation, graphError(world), (exchange) => exchange.params['place'] ?? null, async (exchange) => {
      deps.calls.push({ method, path: exchange.url.pathname.slice(BASE.length) });
      const token = exchange.bearer();
      const known = !deps.guarded || (token !== null && (await deps.keys.accepts(token, ['https://graph.microsoft.com'])));
      if (!known) return fail(exchange, world, 401, 'InvalidAuthenticationToken', 'Access token is empty or invalid.');
      return handler(exchange);
    }));
  };
  const onMessage = (method: string, tail: string, operation: Operation, handler: (exchange: Exchange, message: StoredMessage) => Promise<void> | void): void => {
    for (const path of MESSAGE_PATHS) {
      on(method, `${path}${tail}`, operation, (exchange) => {
        const message = messageAt(world, exchange);
        return message === null ? fail(exchange, world, 404, 'NotFound', 'Message not found.') : handler(exchange, message);
      });
    }
  };

  onMessage('GET', '', 'graph.message', (exchange, message) => exchange.answer(200, chatMessage(world, message)));
  onMessage('PATCH', '', 'graph.policyViolation', async (exchange, message) => {
    const body = await exchange.json();
    const action = textOf(body, 'policyViolation', 'dlpAction');
    if (action === undefined) return fail(exchange, world, 400, 'BadRequest', 'policyViolation is missing.');
    world.violations.push({ messageId: message.id, body });
    const tip = textOf(body, 'policyViolation', 'policyTip', 'generalText') ?? '';
    await world.record({ type: 'message.hidden', messageId: message.id, tip: action === 'BlockAccess' ? tip : null });
    return exchange.answer(204);
  });
  onMessage('GET', '/hostedContents', 'graph.hostedContents', (exchange, message) =>
    exchange.answer(200, { value: message.pictures.map(({ id }) => ({ id, contentBytes: null, contentType: null })) }));
  onMessage('GET', '/hostedContents/:content/$value', 'graph.hostedContent', async (exchange, message) => {
    const picture = message.pictures.find(({ id }) => id === exchange.param('content'));
    const bytes = picture === undefined ? null : await world.journal.getPicture(picture.id);
    if (picture === undefined || bytes === null) return fail(exchange, world, 404, 'NotFound', 'Hosted content not found.');
    return exchange.send(200, bytes, picture.contentType);
  });

  on('GET', '/chats/:place/members', 'graph.members', (exchange) => {
    const conversation = world.state.conversation(exchange.param('place'));
    if (conversation === undefined) return fail(exchange, world, 404, 'NotFound', 'Chat not found.');
    return exchange.answer(200, { value: world.members(conversation.id).map((person) => ({
      '@odata.type': '#microsoft.graph.aadUserConversationMember', id: Buffer.from(person.id).toString('base64'), roles: [],
      displayName: person.name, userId: person.id, email: person.userPrincipalName, tenantId: world.around.tenantId,
    })) });
  });

  const byId = (exchange: Exchange): SpeelpleinPerson | undefined => {
    const wanted = exchange.param('user').toLowerCase();
    return world.state.everyone().find(({ id, userPrincipalName }) => id === wanted || userPrincipalName.toLowerCase() === wanted);
  };
  on('GET', '/users/:user', 'graph.user', (exchange) => {
    const person = byId(exchange);
    return person === undefined ? noUser(exchange, world) : exchange.answer(200, user(person));
  });
  on('GET', '/users/:user/manager', 'graph.manager', (exchange) => {
    const person = byId(exchange);
    if (person === undefined) return noUser(exchange, world);
    const manager = person.managerId === undefined ? undefined : world.state.person(person.managerId);
    if (manager === undefined) return fail(exchange, world, 404, 'Request_ResourceNotFound', "Resource 'manager' does not exist or one of its queried reference-property objects are not present.");
    return exchange.answer(200, { '@odata.type': '#microsoft.graph.user', ...user(manager) });
  });

  const shared = (exchange: Exchange): StoredMessage['files'][number] | undefined => {
    const url = Buffer.from(exchange.param('share').replace(/^u!/, ''), 'base64url').toString('utf8');
    const all = world.state.conversations().flatMap(({ id }) => world.state.messagesOf(id)).flatMap(({ files }) => files);
    return all.find((file) => fileUrlOf(world.around.tenantId, file) === url);
  };
  on('GET', '/shares/:share/driveItem', 'graph.shares', (exchange) => {
    const file = shared(exchange);
    if (file === undefined) return fail(exchange, world, 404, 'itemNotFound', 'The resource could not be found.');
    return exchange.answer(200, { id: file.id, name: file.name, size: file.size, file: { mimeType: file.contentType } });
  });
  on('GET', '/shares/:share/driveItem/content', 'graph.shares', (exchange) => {
    const file = shared(exchange);
    if (file === undefined) return fail(exchange, world, 404, 'itemNotFound', 'The resource could not be found.');
    return exchange.answer(302, null, { location: `${world.origin}/files/${file.id}?tempauth=${file.size}` });
  });
}

const graphError = (world: World) => (status: number, code: string | undefined): unknown => ({
  error: {
    code: code ?? GRAPH_CODES[status] ?? 'generalException',
    message: 'The request could not be completed.',
    innerError: { date: world.around.clock.now().toISOString().slice(0, 19), 'request-id': world.around.ids.uuid(), 'client-request-id': world.around.ids.uuid() },
  },
});

const GRAPH_CODES: Readonly<Record<number, string>> = {
  400: 'BadRequest', 401: 'InvalidAuthenticationToken', 403: 'Forbidden', 404: 'NotFound', 412: 'PreconditionFailed',
  429: 'TooManyRequests', 500: 'InternalServerError', 502: 'BadGateway', 503: 'ServiceUnavailable', 504: 'GatewayTimeout',
};

function fail(exchange: Exchange, world: World, status: number, code: string, message: string): void {
  const body = graphError(world)(status, code) as { error: Record<string, unknown> };
  exchange.answer(status, { error: { ...body.error, message } });
}

const noUser = (exchange: Exchange, world: World): void =>
  fail(exchange, world, 404, 'Request_ResourceNotFound', `Resource '${exchange.param('user')}' does not exist or one of its queried reference-property objects are not present.`);

function messageAt(world: World, exchange: Exchange): StoredMessage | null {
  const { place, team, root } = exchange.params;
  const message = world.state.message(exchange.param('message'));
  if (message === undefined || message.conversationId !== place || message.targetedTo !== null) return null;
  const conversation = world.conversation(message.conversationId);
  if (team !== undefined && conversation.teamId !== team) return null;
  return (root ?? null) === message.rootId ? message : null;
}

function chatMessage(world: World, message: StoredMessage): unknown {
  const conversation = world.conversation(message.conversationId);
  const person = message.from.kind === 'person' ? world.person(message.from.personId) : null;
  const mentioned = mentionedIn(world.around, message, conversation, world.members(conversation.id));
  const html = messageHtml(message, {
    messagePath: messagePath(conversation, message.id, message.rootId), mentionNames: mentioned.map(({ name }) => name),
  });
  const deleted = message.deletedAt !== null;
  return {
    id: message.id,
    replyToId: message.rootId,
    etag: message.id,
    messageType: 'message',
    createdDateTime: message.at,
    lastModifiedDateTime: message.editedAt ?? message.deletedAt ?? message.at,
    lastEditedDateTime: message.editedAt,
    deletedDateTime: message.deletedAt,
    subject: null, summary: null, importance: 'normal', locale: 'nl-nl', webUrl: null,
    chatId: conversation.kind === 'channel' ? null : conversation.id,
    channelIdentity: conversation.kind === 'channel' ? { teamId: conversation.teamId ?? null, channelId: conversation.id } : null,
    policyViolation: null,
    from: person === null
      ? { application: { id: botMriOf(world.around.botId).slice(3), displayName: world.around.botName, applicationIdentityType: 'bot' }, device: null, user: null }
      : { application: null, device: null, user: { id: person.id, displayName: person.name, userIdentityType: 'aadUser', tenantId: world.around.tenantId } },
    body: { contentType: 'html', content: deleted ? '' : html },
    attachments: deleted ? [] : [
      ...message.files.map((file) => ({ id: file.id, contentType: 'reference', contentUrl: fileUrlOf(world.around.tenantId, file), content: null, name: file.name, thumbnailUrl: null })),
      ...message.attachments.map((one, index) => ({ id: String(index), contentType: one.contentType, contentUrl: null, content: JSON.stringify(one.content), name: null, thumbnailUrl: null })),
    ],
    mentions: mentioned.map(({ name }, index) => ({ id: index, mentionText: name })),
    reactions: [],
  };
}

const user = (person: SpeelpleinPerson): Readonly<Record<string, unknown>> => ({
  id: person.id, displayName: person.name, userPrincipalName: person.userPrincipalName, mail: person.userPrincipalName,
  givenName: person.name.split(' ')[0], surname: person.name.split(' ').slice(1).join(' '), jobTitle: person.roleLabel.nl,
  businessPhones: [], mobilePhone: null, officeLocation: null, preferredLanguage: 'nl-NL',
});
