import type { Faults } from '../faults';
import type { SpeelpleinKeys } from '../keys';
import type { World } from '../world';

import { faulty } from './faulty';
import { fileRoutes } from './graph/fileRoutes';
import { fail, graphError } from './graph/graphErrors';
import { messageRoutes } from './graph/messageRoutes';
import type { OnGraph } from './graph/onGraph';
import { peopleRoutes } from './graph/peopleRoutes';
import type { Router } from './router';

export interface GraphDeps {
  readonly world: World;
  readonly keys: SpeelpleinKeys;
  readonly faults: Faults;
  readonly guarded: boolean;
  readonly manifest: unknown;
  readonly calls: { readonly method: string; readonly path: string }[];
}

const BASE = '/graph/v1.0';

/** The part of Microsoft Graph that the product asks for. */
export function graphRoutes(router: Router, deps: GraphDeps): void {
  const { world } = deps;
  const on: OnGraph = (method, path, operation, handler) => {
    router.on(method, `${BASE}${path}`, faulty(deps.faults, operation, graphError(world), (exchange) => exchange.params['place'] ?? null, async (exchange) => {
      deps.calls.push({ method, path: exchange.url.pathname.slice(BASE.length) });
      const token = exchange.bearer();
      const known = !deps.guarded || (token !== null && (await deps.keys.accepts(token, ['https://graph.microsoft.com'])));
      if (!known) return fail(exchange, world, 401, 'InvalidAuthenticationToken', 'Access token is empty or invalid.');
      return handler(exchange);
    }));
  };
  messageRoutes(on, world, deps.manifest);
  peopleRoutes(on, world);
  fileRoutes(on, world);
}
