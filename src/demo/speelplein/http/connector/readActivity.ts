import type { WireActivity } from '../../model';
import { isObject } from '../../wire';
import type { Exchange } from '../exchange';

import { refuse } from './refusals';

/** Documented: a message with its cards is at most about 100 KB. */
export const MESSAGE_LIMIT = 100 * 1024;

/** An activity, when it looks like one. */
export function asActivity(value: unknown): WireActivity | null {
  return isObject(value) && typeof value['type'] === 'string' ? (value as unknown as WireActivity) : null;
}

/** The activity that was sent; null when it was refused. */
export async function readActivity(exchange: Exchange): Promise<WireActivity | null> {
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
