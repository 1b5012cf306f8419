/** Where time comes from. Decisions take a `Date`; only the edge asks a clock. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
