import type { WireObject } from './model';

/** True for a JSON object, not for arrays and null. */
export function isObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property of something that may be an object; undefined otherwise. */
export function property(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
}

/** A property that must be text; undefined otherwise. */
export function textOf(value: unknown, ...path: readonly string[]): string | undefined {
  const found = property(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/** A property that must be a list; empty otherwise. */
export function listOf(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = property(value, ...path);
  return Array.isArray(found) ? (found as readonly unknown[]) : [];
}
