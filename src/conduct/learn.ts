import { BUCKETS } from './featureVector';
import { messageFeatures } from './messageFeatures';
import { signalKinds, type SignalKind } from './signalKind';
import type { SpeakerRole } from './turn';

/** One labelled message to learn from. */
export interface Example {
  readonly text: string;
  readonly role: SpeakerRole;
  /** Null: harmless. */
  readonly kind: SignalKind | null;
  /** How sure the label is: 1 for a labelled message, less for a turn whose label follows from its conversation. */
  readonly weight: number;
}

/** An example with its features, which are worked out once however often it is learnt from. */
export interface Lesson {
  readonly example: Example;
  readonly buckets: Int32Array;
  readonly values: Float64Array;
}

export function lessonFrom(example: Example): Lesson {
  const { buckets, values } = messageFeatures(example.text, example.role);
  return { example, buckets: Int32Array.from(buckets), values: Float64Array.from(values) };
}

/** Heads: 0 is "an adult should know", the others one per kind in the order of `signalKinds`. */
export const HEADS = 1 + signalKinds.length;

/** Weights per bucket and head, row by row, and one bias per head. */
export interface Weights {
  readonly table: Float32Array;
  readonly biases: Float64Array;
}

export interface LearnOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Share of a message's features that is left out each time it is seen: no single word may carry the verdict. */
  readonly leftOut: number;
}

/** What is right already needs no learning: that saves most of the time. */
const LEAST_ERROR = 0.01;

export const defaultLearnOptions: LearnOptions = { epochs: 8, rate: 0.1, decay: 0.002, leftOut: 0.5 };

/**
 * Logistic regression with AdaGrad, one head per kind and one over all. The order is shuffled by a fixed generator
 * and only basic arithmetic is used, so the same examples give the same weights everywhere.
 */
export function learn(lessons: readonly Lesson[], options: LearnOptions = defaultLearnOptions): Weights {
  const rows = [...lessons];
  const table = new Float32Array(BUCKETS * HEADS);
  const gathered = new Float32Array(BUCKETS * HEADS);
  const biases = new Float64Array(HEADS);
  const scores = new Float64Array(HEADS);
  const active = new Int32Array(HEADS);
  const random = generator(20_261_122);
  const longest = rows.reduce((most, row) => Math.max(most, row.buckets.length), 0);
  const buckets = new Int32Array(longest);
  const values = new Float64Array(longest);
  const kept = 1 / (1 - options.leftOut);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(rows, random);
    for (const row of rows) {
      let length = 0;
      for (let at = 0; at < row.buckets.length; at += 1) {
        if (random() < options.leftOut) continue;
        buckets[length] = row.buckets[at] as number;
        values[length++] = (row.values[at] as number) * kept;
      }
      for (let head = 0; head < HEADS; head += 1) scores[head] = biases[head] ?? 0;
      for (let at = 0; at < length; at += 1) {
        const start = (buckets[at] as number) * HEADS;
        const value = values[at] as number;
        for (let head = 0; head < HEADS; head += 1) scores[head] = (scores[head] as number) + value * (table[start + head] as number);
      }
      let count = 0;
      for (let head = 0; head < HEADS; head += 1) {
        const wanted = head === 0 ? row.example.kind !== null : row.example.kind === signalKinds[head - 1];
        const error = (sigmoid(scores[head] ?? 0) - (wanted ? 1 : 0)) * row.example.weight;
        scores[head] = error;
        biases[head] = (biases[head] ?? 0) - 0.02 * error;
        if (Math.abs(error) >= LEAST_ERROR) active[count++] = head;
      }
      for (let at = 0; at < length; at += 1) {
        const start = (buckets[at] as number) * HEADS;
        const value = values[at] as number;
        for (let turn = 0; turn < count; turn += 1) {
          const head = active[turn] as number;
          const place = start + head;
          const old = table[place] as number;
          const gradient = (scores[head] as number) * value + options.decay * old;
          const sum = (gathered[place] as number) + gradient * gradient;
          gathered[place] = sum;
          if (sum > 0) table[place] = old - (options.rate * gradient) / (0.05 + Math.sqrt(sum));
        }
      }
    }
  }
  return { table, biases };
}

/** e^x from basic arithmetic, because `Math.exp` may differ in its last bit between engines. */
export function exp(x: number): number {
  const bounded = Math.max(-40, Math.min(40, x));
  const small = bounded / 1024;
  let result = 1 + small * (1 + (small / 2) * (1 + (small / 3) * (1 + small / 4)));
  for (let doubling = 0; doubling < 10; doubling += 1) result *= result;
  return result;
}

export function sigmoid(x: number): number {
  return 1 / (1 + exp(-x));
}

function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const here = items[at];
    const there = items[other];
    if (here === undefined || there === undefined) continue;
    items[at] = there;
    items[other] = here;
  }
}
