import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN_LINES_MS = 250;

/**
 * Lines of JSON while work is under way: the newest progress a few times a second, and at the end what came of it. The
 * work must not throw.
 */
export async function* lineByLine<P extends object, R extends object>(work: (report: (progress: P) => void) => Promise<R>): AsyncIterable<string> {
  let newest: P | null = null;
  let said: P | null = null;
  const end = work((progress) => void (newest = progress));
  for (;;) {
    const waiting = new AbortController();
    const result = await Promise.race([end, tick(waiting.signal)]);
    waiting.abort();
    if (result !== null) {
      yield `${JSON.stringify(result)}\n`;
      return;
    }
    if (newest !== null && newest !== said) {
      said = newest;
      yield `${JSON.stringify(newest)}\n`;
    }
  }
}

function tick(signal: AbortSignal): Promise<null> {
  return pause(BETWEEN_LINES_MS, null, { signal }).catch(() => null);
}
