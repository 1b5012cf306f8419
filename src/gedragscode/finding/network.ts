import type { QuestionVector } from './columns';

/** What was learnt: for each feature a row of small whole numbers, to be multiplied by one scale. */
export interface NetworkWeights {
  readonly hidden: number;
  readonly classes: number;
  /** Per feature `hidden` numbers, row by row. */
  readonly rows: Int8Array;
  readonly rowScale: number;
  readonly hiddenBias: readonly number[];
  /** Per hidden unit `classes` numbers, row by row. */
  readonly heads: Int8Array;
  readonly headScale: number;
  readonly classBias: readonly number[];
}

// Looked up once: in a context of its own, as in tests, each look-up of a global costs as much as the sum itself.
const { exp } = Math;

/** A network with one hidden layer, so that it can learn what words mean together. Deterministic; not to be shared between threads. */
export class Network {
  readonly #weights: NetworkWeights;
  readonly #heads: Float64Array;
  readonly #state: Float64Array;

  constructor(weights: NetworkWeights) {
    this.#weights = weights;
    this.#heads = Float64Array.from(weights.heads, (value) => value * weights.headScale);
    this.#state = new Float64Array(weights.hidden);
  }

  /** Adds the logarithm of the chance of each class to `into`. */
  addLogChances({ columns, values }: QuestionVector, into: Float64Array): void {
    const { hidden, classes, rows, rowScale, hiddenBias, classBias } = this.#weights;
    const heads = this.#heads;
    const state = this.#state.fill(0);
    for (let at = 0; at < columns.length; at += 1) {
      const start = (columns[at] as number) * hidden;
      const value = values[at] as number;
      for (let unit = 0; unit < hidden; unit += 1) state[unit] = (state[unit] as number) + value * (rows[start + unit] as number);
    }
    const scores = Float64Array.from(classBias);
    for (let unit = 0; unit < hidden; unit += 1) {
      const active = (state[unit] as number) * rowScale + (hiddenBias[unit] as number);
      if (active <= 0) continue;
      const start = unit * classes;
      for (let label = 0; label < classes; label += 1) scores[label] = (scores[label] as number) + active * (heads[start + label] as number);
    }
    let highest = -Infinity;
    for (const score of scores) if (score > highest) highest = score;
    let sum = 0;
    for (const score of scores) sum += exp(score - highest);
    const total = highest + Math.log(sum);
    for (let label = 0; label < classes; label += 1) into[label] = (into[label] as number) + (scores[label] as number) - total;
  }
}
