import type { WireObject } from './model';
import { isObject, textOf } from './wire';

/** Every action in a card, wherever it stands: in the bar, in sets, in shown cards, on things that can be chosen. */
export function actionsIn(node: unknown): readonly WireObject[] {
  if (Array.isArray(node)) return node.flatMap(actionsIn);
  if (!isObject(node)) return [];
  const own = typeof node['type'] === 'string' && node['type'].startsWith('Action.') ? [node] : [];
  // `refresh` holds an action that nobody can press; data and fallback hold none to press either.
  const inside = Object.entries(node).filter(([key]) => !['refresh', 'data', 'fallback'].includes(key));
  return [...own, ...inside.flatMap(([, value]) => actionsIn(value))];
}

export const actionTitled = (card: unknown, title: string): WireObject | undefined =>
  actionsIn(card).find((action) => textOf(action, 'title') === title);

export const actionWithVerb = (card: unknown, verb: string): WireObject | undefined =>
  actionsIn(card).find((action) => textOf(action, 'type') === 'Action.Execute' && textOf(action, 'verb') === verb);
