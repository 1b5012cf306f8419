/** Features with their values, by index. */
export interface SparseVector {
  readonly index: Int32Array;
  readonly value: Float32Array;
}

export interface TrainingExample {
  readonly features: SparseVector;
  /** Class with its share; shares add up to one. */
  readonly target: readonly (readonly [number, number])[];
  readonly weight: number;
}

export interface TrainingOptions {
  readonly rounds: number;
  readonly rate: number;
  /** Pulls weights to zero, so that no single word decides. */
  readonly decay: number;
}

const NEGLIGIBLE = 0.003;
// Looked up once: in a context of its own, as in tests, each look-up of a global costs as much as the sum itself.
const { abs, exp, max, sqrt } = Math;

/** Multinomial logistic regression on sparse features; AdaGrad, the same order on every machine. */
export class Softmax {
  readonly #weights: Float32Array;
  readonly classes: number;

  constructor(features: number, classes: number) {
    this.classes = classes;
    this.#weights = new Float32Array(features * classes);
  }

  /** The chance of each class; `into` spares an allocation. */
  predict(features: SparseVector, into = new Float64Array(this.classes)): Float64Array {
    into.fill(0);
    const { classes } = this;
    const weights = this.#weights;
    for (let at = 0; at < features.index.length; at += 1) {
      const start = (features.index[at] ?? 0) * classes;
      const value = features.value[at] ?? 0;
      for (let label = 0; label < classes; label += 1) into[label] = (into[label] ?? 0) + value * (weights[start + label] ?? 0);
    }
    let highest = -Infinity;
    for (let label = 0; label < classes; label += 1) highest = max(highest, into[label] ?? 0);
    let sum = 0;
    for (let label = 0; label < classes; label += 1) {
      const raised = exp((into[label] ?? 0) - highest);
      into[label] = raised;
      sum += raised;
    }
    for (let label = 0; label < classes; label += 1) into[label] = (into[label] ?? 0) / sum;
    return into;
  }

  train(examples: readonly TrainingExample[], options: TrainingOptions): void {
    const { classes } = this;
    const weights = this.#weights;
    const squares = new Float32Array(weights.length).fill(1e-3);
    const order = examples.map((_, at) => at);
    const chances = new Float64Array(classes);
    let seed = 12345;
    for (let round = 0; round < options.rounds; round += 1) {
      for (let at = order.length - 1; at > 0; at -= 1) {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
        const other = seed % (at + 1);
        [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
      }
      for (const which of order) {
        const example = examples[which];
        if (example === undefined) continue;
        const { index, value } = example.features;
        this.predict(example.features, chances);
        for (const [label, share] of example.target) chances[label] = (chances[label] ?? 0) - share;
        for (let at = 0; at < index.length; at += 1) {
          const start = (index[at] ?? 0) * classes;
          const scaled = (value[at] ?? 0) * example.weight;
          for (let label = 0; label < classes; label += 1) {
            // A class that is neither likely nor right has next to nothing to learn here.
            if (abs(chances[label] ?? 0) < NEGLIGIBLE) continue;
            const place = start + label;
            const old = weights[place] ?? 0;
            const slope = scaled * (chances[label] ?? 0) + options.decay * old;
            const square = (squares[place] ?? 0) + slope * slope;
            squares[place] = square;
            weights[place] = old - (options.rate * slope) / sqrt(square);
          }
        }
      }
    }
  }
}
