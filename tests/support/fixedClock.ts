import type { Clock } from '../../src/runtime/clock';

export interface FixedClock extends Clock {
  /** Lets time pass. */
  pass(ms: number): void;
}

/** A clock that stands still until a test moves it. */
export function fixedClock(at = '2026-11-23T09:00:00.000Z'): FixedClock {
  let now = Date.parse(at);
  return { now: () => new Date(now), pass: (ms) => (now += ms) };
}
