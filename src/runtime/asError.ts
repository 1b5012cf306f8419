/** What was thrown, for the log. Of something else than an error nothing is told: it might be anything. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('unknown');
}
