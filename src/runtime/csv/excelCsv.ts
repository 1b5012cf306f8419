/** What a spreadsheet takes for a formula, also behind white space. */
const FORMULA = /^\s*[=+\-@]|^[\t\r]/;

/**
 * A list that a Dutch Excel opens with its columns: semicolons, and the mark that says UTF-8. A cell that a spreadsheet
 * would calculate gets an apostrophe in front and is text.
 *
 * @example
 * excelCsv([['naam'], ['=1+1']]) // '\uFEFF"naam"\r\n"\'=1+1"\r\n'
 */
export function excelCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
