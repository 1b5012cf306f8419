import { mriOf, teamThreadOf } from '../../identity';
import type { SpeelpleinConversation, SpeelpleinPerson } from '../../model';
import { textOf } from '../../wire';
import type { World } from '../../world';
import type { OnConnector } from './onConnector';
import type { Exchange } from '../exchange';

import { placeOf } from './placeOf';
import { refuse, refuseRoster } from './refusals';

/** Who is in a conversation, and which channels a team has. */
export function rosterRoutes(on: OnConnector, world: World): void {
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
}

function channelAccount(person: SpeelpleinPerson, tenantId: string): unknown {
  const [givenName = '', ...surname] = person.name.split(' ');
  return {
    id: mriOf(person.id), objectId: person.id, aadObjectId: person.id, name: person.name, givenName, surname: surname.join(' '),
    email: person.userPrincipalName, userPrincipalName: person.userPrincipalName, tenantId, userRole: person.isGuest === true ? 'guest' : 'user',
  };
}

const channelsOfTeam = (world: World, thread: string): readonly SpeelpleinConversation[] =>
  world.state.conversations().filter((one) => one.kind === 'channel' && teamThreadOf(one.teamId ?? one.id) === thread);
