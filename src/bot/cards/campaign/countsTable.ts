import { plain, text, type CardElement, type Table, type TextBlock } from '../card';

/** As wide as four figures and a heading of so many letters need; the names get what that leaves, on a phone too. */
const widthOf = (heading: string): `${number}px` => (heading.length <= 3 ? '34px' : heading.length === 4 ? '38px' : '44px');

/** A name with numbers per row. Headings of numbers have six letters at most. */
export function countsTable(head: readonly string[], rows: readonly (readonly [name: string, ...numbers: number[]])[]): Table {
  const row = (cells: readonly CardElement[]): Table['rows'][number] => ({ type: 'TableRow', cells: cells.map((cell) => ({ type: 'TableCell', items: [cell] })) });
  return {
    type: 'Table',
    columns: head.map((title, column) => (column === 0 ? { width: 1 } : { width: widthOf(title), horizontalCellContentAlignment: 'right' })),
    rows: [
      row(head.map((title) => text(title, { weight: 'bolder', size: 'small' }))),
      ...rows.map(([name, ...numbers]) => row([plain(name), ...numbers.map(cell)])),
    ],
    firstRowAsHeaders: true,
    showGridLines: false,
  };
}

/** A number; in the last column it is what still has to be done. */
function cell(number: number, column: number, all: readonly unknown[]): TextBlock {
  const toDo = column === all.length - 1 && number !== 0;
  return text(String(number), toDo ? { weight: 'bolder', color: 'warning' } : {});
}
