import { setTimeout as wait } from 'node:timers/promises';

/** Looks again and again until something is there; fails with what was waited for. */
export async function waitUntil<T>(
  look: () => T | undefined | null | false, { timeoutMs = 5000, what = 'something' }: { timeoutMs?: number; what?: string } = {},
): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== null && found !== false) return found;
    if (performance.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
    await wait(15);
  }
}
