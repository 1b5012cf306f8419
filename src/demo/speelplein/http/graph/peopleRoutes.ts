import type { SpeelpleinPerson, WireObject } from '../../model';
import type { World } from '../../world';
import type { Exchange } from '../exchange';
import type { OnGraph } from './onGraph';

import { fail } from './graphErrors';

/** People, who leads them, whether they are away, and who is in a chat. */
export function peopleRoutes(on: OnGraph, world: World): void {
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
  on('GET', '/users/:user/mailboxSettings/automaticRepliesSetting', 'graph.automaticReplies', (exchange) => {
    const person = byId(exchange);
    if (person === undefined) return noUser(exchange, world);
    if (person.isGuest === true) return fail(exchange, world, 404, 'MailboxNotEnabledForRESTAPI', 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.');
    return exchange.answer(200, { ...noReplies(world), ...world.automaticReplies.get(person.id) });
  });
}

/** Nothing is set: a range of dates is given all the same. */
function noReplies(world: World): WireObject {
  const today = world.around.clock.now().toISOString().slice(0, 10);
  const at = (hour: string): WireObject => ({ dateTime: `${today}T${hour}:00:00.0000000`, timeZone: 'UTC' });
  return {
    status: 'disabled', externalAudience: 'all', internalReplyMessage: '', externalReplyMessage: '',
    scheduledStartDateTime: at('08'), scheduledEndDateTime: at('17'),
  };
}

const noUser = (exchange: Exchange, world: World): void =>
  fail(exchange, world, 404, 'Request_ResourceNotFound', `Resource '${exchange.param('user')}' does not exist or one of its queried reference-property objects are not present.`);

const user = (person: SpeelpleinPerson): WireObject => ({
  id: person.id, displayName: person.name, userPrincipalName: person.userPrincipalName, mail: person.userPrincipalName,
  givenName: person.name.split(' ')[0], surname: person.name.split(' ').slice(1).join(' '), jobTitle: person.roleLabel.nl,
  businessPhones: [], mobilePhone: null, officeLocation: null, preferredLanguage: 'nl-NL',
});
