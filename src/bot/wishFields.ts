import type { WishFields } from '../permissions/permissionWish';
import { typed } from './invokeValue';

const KEYS = ['classes', 'purpose', 'from', 'until', 'start', 'end', 'forWhom', 'channelName', 'platform', 'role', 'otherWay', 'chosen'] as const satisfies readonly (keyof WishFields)[];

/** What was typed into the form; a field that it hasn't is empty. */
export function wishFields(data: Readonly<Record<string, unknown>>, kind: string): WishFields {
  const fields = Object.fromEntries(KEYS.map((key) => [key, typed(data[key], 2_000) ?? ''])) as Omit<WishFields, 'kind'>;
  return { ...fields, kind };
}
