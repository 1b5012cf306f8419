import type { SparseVector } from './softmax';

interface Posting {
  readonly example: number[];
  readonly value: number[];
}

/** Finds the example questions that look most like a question, and which classes those belong to. */
export class Neighbours {
  readonly #postings = new Map<number, Posting>();
  readonly #targets: (readonly (readonly [number, number])[])[] = [];
  readonly #weight = new Map<number, number>();
  #scores = new Float64Array(0);

  constructor(examples: readonly { readonly features: SparseVector; readonly target: readonly (readonly [number, number])[] }[]) {
    const count = new Map<number, number>();
    for (const { features } of examples) for (const column of features.index) count.set(column, (count.get(column) ?? 0) + 1);
    // A feature that a great part of the questions has costs much and says little.
    const common = examples.length / 25;
    for (const [column, times] of count) if (times <= common) this.#weight.set(column, Math.log(1 + examples.length / times));
    for (const [at, { features, target }] of examples.entries()) {
      this.#targets.push(target);
      const vector = this.#weighted(features);
      for (const [column, value] of vector) {
        const posting = this.#postings.get(column);
        if (posting === undefined) this.#postings.set(column, { example: [at], value: [value] });
        else {
          posting.example.push(at);
          posting.value.push(value);
        }
      }
    }
    this.#scores = new Float64Array(examples.length);
  }

  /** How much each class is favoured by the `nearest` most similar examples; adds up to at most one. */
  favour(features: SparseVector, classes: number, nearest: number): Float64Array {
    const scores = this.#scores.fill(0);
    for (const [column, value] of this.#weighted(features)) {
      const posting = this.#postings.get(column);
      if (posting === undefined) continue;
      for (let at = 0; at < posting.example.length; at += 1) {
        const example = posting.example[at] ?? 0;
        scores[example] = (scores[example] ?? 0) + value * (posting.value[at] ?? 0);
      }
    }
    const best: number[] = [];
    for (let at = 0; at < scores.length; at += 1) {
      const score = scores[at] ?? 0;
      if (score <= 0.05) continue;
      if (best.length === nearest && score <= (scores[best[nearest - 1] ?? 0] ?? 0)) continue;
      let place = best.length;
      while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place -= 1;
      best.splice(place, 0, at);
      if (best.length > nearest) best.pop();
    }
    const favours = new Float64Array(classes);
    let total = 0.05;
    for (const at of best) {
      const strength = (scores[at] ?? 0) ** 3;
      total += strength;
      for (const [label, share] of this.#targets[at] ?? []) favours[label] = (favours[label] ?? 0) + strength * share;
    }
    for (let label = 0; label < classes; label += 1) favours[label] = (favours[label] ?? 0) / total;
    return favours;
  }

  #weighted(features: SparseVector): [number, number][] {
    const vector: [number, number][] = [];
    let squares = 0;
    for (let at = 0; at < features.index.length; at += 1) {
      const column = features.index[at] ?? 0;
      const weight = this.#weight.get(column);
      if (weight === undefined) continue;
      const value = (features.value[at] ?? 0) * weight;
      vector.push([column, value]);
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (const entry of vector) entry[1] /= length;
    return vector;
  }
}
