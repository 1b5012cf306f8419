/** One record of a list, with the line of the file that it begins on (from 1). */
export interface CsvRecord {
  readonly line: number;
  /** None when the record is too long to be one. */
  readonly cells: readonly string[];
}

/** No row of a school's list is longer, in characters; something that is, isn't kept in memory. */
const LONGEST_RECORD = 1_000_000;

/**
 * Reads comma-separated text piece by piece, as schools really have it: quoted cells with line breaks in them, quotes
 * inside unquoted cells, `\r\n`, `\r\r\n`, a last line without an end, blank lines (left out). A quote that is never
 * closed is a letter, and from there on all of them are: it can't swallow the rows behind it.
 *
 * @example
 * const reader = new CsvReader(';');
 * reader.push('a;b\n1;'); // [{ line: 1, cells: ['a', 'b'] }]
 * reader.push('2'); // []
 * reader.end(); // [{ line: 2, cells: ['1', '2'] }]
 */
export class CsvReader {
  readonly #delimiter: string;
  #line: number;
  /** Of the file, from the beginning of the first record that isn't whole yet. */
  #text = '';
  #quotesAreLetters = false;
  #skipsToNextLine = false;

  constructor(delimiter: string, firstLine = 1) {
    this.#delimiter = delimiter;
    this.#line = firstLine;
  }

  push(text: string): readonly CsvRecord[] {
    this.#text += text;
    return this.#take(false);
  }

  end(): readonly CsvRecord[] {
    return this.#take(true);
  }

  #take(ended: boolean): readonly CsvRecord[] {
    const text = this.#text;
    const records: CsvRecord[] = [];
    let at = this.#skipsToNextLine ? this.#afterTheLongLine(text) : 0;
    let quote = -2;
    while (at < text.length) {
      const newline = text.indexOf('\n', at);
      if (quote !== -1 && quote < at) quote = this.#quotesAreLetters ? -1 : text.indexOf('"', at);
      const plain = newline !== -1 && (quote === -1 || newline < quote);
      const read = (plain ? this.#plainLine(text, at, newline) : null) ?? this.#record(text, at, ended);
      if (read === 'unclosed') {
        this.#quotesAreLetters = true;
        quote = -1;
        continue;
      }
      if (read === 'incomplete') {
        if (text.length - at <= LONGEST_RECORD) break;
        records.push({ line: this.#line, cells: [] });
        this.#skipsToNextLine = true;
        at = text.length;
        break;
      }
      if (read.cells.some((cell) => cell.trim() !== '')) records.push({ line: this.#line, cells: read.cells });
      this.#line += read.lines;
      at = read.end;
    }
    this.#text = text.slice(at);
    return records;
  }

  /** The quick way for nearly every row; null when a carriage return stands in the middle of it. */
  #plainLine(text: string, from: number, newline: number): ReadRecord | null {
    let to = newline;
    while (to > from && text[to - 1] === '\r') to -= 1;
    const line = text.slice(from, to);
    return line.includes('\r') ? null : { cells: line.split(this.#delimiter), end: newline + 1, lines: 1 };
  }

  #record(text: string, from: number, ended: boolean): ReadRecord | 'incomplete' | 'unclosed' {
    const cells: string[] = [];
    let at = from;
    let lines = 1;
    for (;;) {
      let cell = '';
      if (text[at] === '"' && !this.#quotesAreLetters) {
        const quoted = readQuoted(text, at);
        if (quoted === null) return ended || text.length - from > LONGEST_RECORD ? 'unclosed' : 'incomplete';
        ({ cell, at } = quoted);
        for (const character of cell) if (character === '\n') lines += 1;
      }
      const end = endOfCell(text, at, this.#delimiter);
      cells.push(cell + text.slice(at, end));
      at = end;
      if (text[at] !== this.#delimiter) break;
      at += 1;
    }
    while (text[at] === '\r') at += 1;
    if (at >= text.length && !ended) return 'incomplete';
    return { cells, end: text[at] === '\n' ? at + 1 : at, lines };
  }

  #afterTheLongLine(text: string): number {
    const newline = text.indexOf('\n');
    if (newline === -1) return text.length;
    this.#skipsToNextLine = false;
    this.#line += 1;
    return newline + 1;
  }
}

interface ReadRecord {
  readonly cells: readonly string[];
  /** Where the next one begins. */
  readonly end: number;
  readonly lines: number;
}

/** From the opening quote on; null when there is no closing one. A quote as the last character may be half of two. */
function readQuoted(text: string, open: number): { cell: string; at: number } | null {
  let cell = '';
  let from = open + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return null;
    cell += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { cell, at: quote + 1 };
    cell += '"';
    from = quote + 2;
  }
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
