import { setTimeout as wait } from 'node:timers/promises';

import type { Fault, Faults, Operation } from '../faults';

import type { Exchange } from './exchange';
import type { Handler } from './router';

export type ErrorBody = (status: number, code: string | undefined) => unknown;

/** Lets a waiting fault answer instead of, or after, the handler. */
export function faulty(
  faults: Faults, operation: Operation | ((exchange: Exchange) => Operation), errorBody: ErrorBody,
  conversationOf: (exchange: Exchange) => string | null, handler: Handler,
): Handler {
  return async (exchange) => {
    const fault = faults.take(typeof operation === 'function' ? operation(exchange) : operation, conversationOf(exchange));
    if (fault === null) return handler(exchange);
    if (fault.delayMs !== undefined) await wait(fault.delayMs, undefined, { ref: false });
    const answers = fault.drop === true || fault.status !== undefined;
    if (!answers) return handler(exchange);
    if (fault.afterwards === true) await doQuietly(exchange, handler);
    strike(exchange, fault, errorBody);
  };
}

/** Does the work but keeps its answer back. */
async function doQuietly(exchange: Exchange, handler: Handler): Promise<void> {
  const silent = Object.create(exchange) as Exchange;
  silent.answer = () => undefined;
  silent.send = () => undefined;
  await handler(silent);
}

function strike(exchange: Exchange, fault: Fault, errorBody: ErrorBody): void {
  if (fault.drop === true) {
    exchange.request.socket.destroy();
    return;
  }
  const status = fault.status ?? 500;
  exchange.answer(status, errorBody(status, fault.code), fault.retryAfterSeconds === undefined ? {} : { 'retry-after': String(fault.retryAfterSeconds) });
}
