import { CsvReader, type CsvRecord } from './csvReader';

const SEPARATOR_LINE = /^sep=.\r*\n/i;
const WHOLE_LINE = /\n|\r[^\r\n]/;
/** Whatever has no line end by then isn't a list. */
const LONGEST_FIRST_LINE = 100_000;

/** Records of a list from its text as it comes; finds the separator by itself and leaves Excel's line about it out. */
export class ListText {
  #head = '';
  #csv: CsvReader | null = null;

  push(text: string): readonly CsvRecord[] {
    if (this.#csv !== null) return this.#csv.push(text);
    this.#head += text;
    const body = this.#head.replace(SEPARATOR_LINE, '');
    return WHOLE_LINE.test(body) || this.#head.length > LONGEST_FIRST_LINE ? this.#open(body).push(body) : [];
  }

  end(): readonly CsvRecord[] {
    if (this.#csv !== null) return this.#csv.end();
    const body = this.#head.replace(SEPARATOR_LINE, '');
    const csv = this.#open(body);
    return [...csv.push(body), ...csv.end()];
  }

  #open(body: string): CsvReader {
    this.#csv = new CsvReader(delimiterOf(body), body.length === this.#head.length ? 1 : 2);
    this.#head = '';
    return this.#csv;
  }
}

/** The separator that the first line holds most of; Dutch Excel writes semicolons. */
export function delimiterOf(text: string): string {
  const first = text.slice(0, /[\r\n]/.exec(text)?.index ?? text.length).replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => first.split(delimiter).length;
  return [',', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ';');
}
