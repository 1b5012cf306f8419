/** One record of a list, with the line of the file that it begins on (from 1). */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads comma-separated text as schools really have it: quoted cells with line breaks in them, quotes inside unquoted
 * cells, `\r\n`, `\r\r\n`, a last line without an end, blank lines (left out). A quote that is never closed ends with
 * the file.
 */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const begin = line;
    const cells: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        let close = at + 1;
        for (;;) {
          const quote = text.indexOf('"', close);
          const end = quote === -1 ? text.length : quote;
          cell += text.slice(close, end);
          at = end + 1;
          if (text[at] !== '"' || quote === -1) break;
          cell += '"';
          close = at + 1;
        }
        for (const character of cell) if (character === '\n') line += 1;
      }
      const end = endOfCell(text, at, delimiter);
      cell += text.slice(at, end);
      at = end;
      cells.push(cell);
      if (text[at] !== delimiter) break;
      at += 1;
    }
    while (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
    if (cells.some((cell) => cell.trim() !== '')) yield { line: begin, cells };
  }
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** The separator that the first line holds most of; Dutch Excel writes semicolons. */
export function delimiterOf(text: string): string {
  const first = text.slice(0, /[\r\n]/.exec(text)?.index ?? text.length).replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => first.split(delimiter).length;
  return [',', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ';');
}
