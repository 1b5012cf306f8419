import type { QuestionVector } from './columns';
import type { NetworkWeights } from './network';

export interface LearningExample extends QuestionVector {
  /** Class with its share; shares add up to one. */
  readonly target: readonly (readonly [number, number])[];
  readonly weight: number;
}

export interface LearningOptions {
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  /** Part of the features that is left out at random, so that no single word decides. */
  readonly leftOut: number;
  readonly seed: number;
}

const DECAY = 1e-5;
const BIAS_RATE = 0.02;
const START_SQUARE = 1e-2;
// Looked up once: in a context of its own, as in tests, each look-up of a global costs as much as the sum itself.
const { exp, imul, max, sqrt } = Math;

/** Learns by AdaGrad in a fixed order, so the same examples give the same weights everywhere. */
export function learnNetwork(examples: readonly LearningExample[], features: number, classes: number, options: LearningOptions): NetworkWeights {
  const { hidden, epochs, leftOut } = options;
  const chance = chances(options.seed);
  const rows = Float32Array.from({ length: features * hidden }, () => (chance() - 0.5) * 0.5);
  const heads = Float32Array.from({ length: hidden * classes }, () => (chance() - 0.5) * 0.4);
  const rowSquares = new Float32Array(rows.length).fill(START_SQUARE);
  const headSquares = new Float32Array(heads.length).fill(START_SQUARE);
  const hiddenBias = new Float64Array(hidden);
  const classBias = new Float64Array(classes);
  const state = new Float64Array(hidden);
  const slopes = new Float64Array(hidden);
  const error = new Float64Array(classes);
  const left = new Uint8Array(examples.reduce((most, { columns }) => max(most, columns.length), 0));
  const order = examples.map((_, at) => at);

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, chance);
    const rate = options.rate * (1 - (0.8 * epoch) / epochs);
    for (const which of order) {
      const { columns, values, target, weight } = examples[which] as LearningExample;
      state.set(hiddenBias);
      for (let at = 0; at < columns.length; at += 1) {
        left[at] = chance() < leftOut ? 1 : 0;
        if (left[at] === 1) continue;
        const start = (columns[at] as number) * hidden;
        const value = values[at] as number;
        for (let unit = 0; unit < hidden; unit += 1) state[unit] = (state[unit] as number) + value * (rows[start + unit] as number);
      }
      error.set(classBias);
      for (let unit = 0; unit < hidden; unit += 1) {
        const active = state[unit] as number;
        if (active <= 0) continue;
        for (let label = 0; label < classes; label += 1) error[label] = (error[label] as number) + active * (heads[unit * classes + label] as number);
      }
      toChances(error);
      for (const [label, share] of target) error[label] = (error[label] as number) - share;

      for (let unit = 0; unit < hidden; unit += 1) {
        const active = state[unit] as number;
        slopes[unit] = 0;
        if (active <= 0) continue;
        let slope = 0;
        for (let label = 0; label < classes; label += 1) {
          const place = unit * classes + label;
          const old = heads[place] as number;
          const wrong = error[label] as number;
          slope += wrong * old;
          const step = wrong * active * weight + DECAY * old;
          const square = (headSquares[place] as number) + step * step;
          headSquares[place] = square;
          heads[place] = old - (rate * step) / sqrt(square);
        }
        slopes[unit] = slope;
      }
      for (let label = 0; label < classes; label += 1) classBias[label] = (classBias[label] as number) - BIAS_RATE * (error[label] as number);
      for (let unit = 0; unit < hidden; unit += 1) hiddenBias[unit] = (hiddenBias[unit] as number) - BIAS_RATE * (slopes[unit] as number);

      for (let at = 0; at < columns.length; at += 1) {
        if (left[at] === 1) continue;
        const start = (columns[at] as number) * hidden;
        const value = (values[at] as number) * weight;
        for (let unit = 0; unit < hidden; unit += 1) {
          const slope = slopes[unit] as number;
          if (slope === 0) continue;
          const place = start + unit;
          const old = rows[place] as number;
          const step = value * slope + DECAY * old;
          const square = (rowSquares[place] as number) + step * step;
          rowSquares[place] = square;
          rows[place] = old - (rate * step) / sqrt(square);
        }
      }
    }
  }
  const rowScale = scaleOf(rows);
  const headScale = scaleOf(heads);
  // Later no feature is left out, so each counts for less.
  return { hidden, classes, rows: rounded(rows, rowScale), rowScale: rowScale * (1 - leftOut), hiddenBias: [...hiddenBias], heads: rounded(heads, headScale), headScale, classBias: [...classBias] };
}

function toChances(scores: Float64Array): void {
  let highest = -Infinity;
  for (const score of scores) highest = max(highest, score);
  let sum = 0;
  for (let label = 0; label < scores.length; label += 1) {
    const raised = exp((scores[label] as number) - highest);
    scores[label] = raised;
    sum += raised;
  }
  for (let label = 0; label < scores.length; label += 1) scores[label] = (scores[label] as number) / sum;
}

function shuffle(order: number[], chance: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

/** The same row of numbers from 0 to 1 for the same seed. */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function scaleOf(values: Float32Array): number {
  let largest = 0;
  for (const value of values) largest = max(largest, Math.abs(value));
  return largest / 127 || 1;
}

function rounded(values: Float32Array, scale: number): Int8Array {
  return Int8Array.from(values, (value) => Math.round(value / scale));
}
