import type { QuestionFeatures } from './featureReader';

/** A question as numbers: the columns of its features with their values, length one. */
export interface QuestionVector {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Gives every known feature its column. */
export class Columns {
  readonly #byName: ReadonlyMap<string, number>;
  readonly #seenIn: Int32Array;
  #reading = 0;

  constructor(names: readonly string[]) {
    this.#byName = new Map(names.map((name, at) => [name, at]));
    this.#seenIn = new Int32Array(names.length);
  }

  /** Features that were never learnt fall away. */
  vectorOf({ names, weights }: QuestionFeatures): QuestionVector {
    this.#reading += 1;
    const columns = new Int32Array(names.length);
    const values = new Float64Array(names.length);
    let count = 0;
    let squares = 0;
    for (let at = 0; at < names.length; at += 1) {
      const column = this.#byName.get(names[at] as string);
      if (column === undefined || this.#seenIn[column] === this.#reading) continue;
      this.#seenIn[column] = this.#reading;
      const weight = weights[at] as number;
      columns[count] = column;
      values[count] = weight;
      squares += weight * weight;
      count += 1;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < count; at += 1) values[at] = (values[at] as number) / length;
    return { columns: columns.subarray(0, count), values: values.subarray(0, count) };
  }
}
