import type { Faults } from '../faults';
import type { SpeelpleinKeys } from '../keys';
import type { World } from '../world';

import { messageRoutes } from './connector/messageRoutes';
import type { OnConnector } from './connector/onConnector';
import { placeOf } from './connector/placeOf';
import { connectorError, refuse } from './connector/refusals';
import { rosterRoutes } from './connector/rosterRoutes';
import type { Exchange } from './exchange';
import { faulty } from './faulty';
import type { Router } from './router';

export interface ConnectorDeps {
  readonly world: World;
  readonly keys: SpeelpleinKeys;
  readonly faults: Faults;
  /** Whether the bot must show its token. */
  readonly guarded: boolean;
}

/** The REST API of the Bot Connector, as far as a bot in Teams uses it. */
export function connectorRoutes(router: Router, deps: ConnectorDeps): void {
  const { world } = deps;
  const conversationOf = (exchange: Exchange): string | null => placeOf(exchange.param('conversation')).conversationId || null;
  const on: OnConnector = (method, path, operation, handler) => {
    router.on(method, path, faulty(deps.faults, operation, connectorError, conversationOf, async (exchange) => {
      const token = exchange.bearer();
      const known = !deps.guarded || (token !== null && (await deps.keys.accepts(token, ['https://api.botframework.com'])));
      if (!known) return refuse(exchange, 401, 'Unauthorized', 'Authorization has been denied for this request.');
      return handler(exchange);
    }));
  };
  messageRoutes(on, world);
  rosterRoutes(on, world);

  on('GET', '/v3/attachments/:attachment/views/:view', 'connector.attachment', async (exchange) => {
    const picture = world.state.upload(exchange.param('attachment'));
    const bytes = picture === undefined ? null : await world.journal.getPicture(picture.id);
    if (bytes === null || picture === undefined) return refuse(exchange, 404, 'NotFound', 'Attachment not found.');
    return exchange.send(200, bytes, picture.contentType);
  });
}
