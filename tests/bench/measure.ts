import { median, quantile } from './statistics';

export interface Timing {
  readonly perSecond: number;
  readonly medianMicros: number;
  readonly p99Micros: number;
}

/** How long `work` takes for each of the inputs, one after the other and over again, after a warm-up. */
export function timed<Input>(inputs: readonly Input[], work: (input: Input) => unknown, seconds: number): Timing {
  for (const until = performance.now() + 300; performance.now() < until; ) inputs.forEach((input) => work(input));
  const micros: number[] = [];
  const startedAt = performance.now();
  const until = startedAt + seconds * 1_000;
  while (performance.now() < until) {
    for (const input of inputs) {
      const before = performance.now();
      work(input);
      micros.push((performance.now() - before) * 1_000);
    }
  }
  const elapsed = (performance.now() - startedAt) / 1_000;
  return { perSecond: micros.length / elapsed, medianMicros: median(micros), p99Micros: quantile(micros, 0.99) };
}
