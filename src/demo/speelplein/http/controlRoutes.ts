import type { Fault, Faults } from '../faults';
import { textOf } from '../wire';

import { BadRequest } from './exchange';
import type { Router } from './router';

export interface ControlDeps {
  readonly faults: Faults;
  readonly deliverAgain: (activityId: string) => Promise<unknown>;
  readonly posted: () => unknown;
  readonly delivered: () => unknown;
}

/** Handles for tests and for curious people: things go wrong on demand. */
export function controlRoutes(router: Router, { faults, deliverAgain, posted, delivered }: ControlDeps): void {
  router.on('POST', '/_control/faults', async (exchange) => {
    const fault = await exchange.json();
    if (textOf(fault, 'on') === undefined) throw new BadRequest(400, '"on" must name an operation');
    faults.add(fault as Fault);
    exchange.answer(201, {});
  });
  router.on('DELETE', '/_control/faults', (exchange) => {
    faults.clear();
    exchange.answer(200, {});
  });
  router.on('POST', '/_control/deliverAgain', async (exchange) => {
    exchange.answer(200, await deliverAgain(textOf(await exchange.json(), 'id') ?? ''));
  });
  router.on('GET', '/_control/posted', (exchange) => { exchange.answer(200, posted()); });
  router.on('GET', '/_control/deliveries', (exchange) => { exchange.answer(200, delivered()); });
}
