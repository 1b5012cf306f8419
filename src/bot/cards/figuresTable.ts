import { text, type Table } from './card';

/** Rows of words with a figure at the end, in a column of that width. */
export function figuresTable(headers: readonly string[], rows: readonly (readonly string[])[], width: `${number}px` = '110px'): Table {
  const last = headers.length - 1;
  const cells = (values: readonly string[]) => values.map((value) => ({ type: 'TableCell', items: [text(value)] }) as const);
  return {
    type: 'Table',
    columns: headers.map((_, at) => ({ width: at === last ? width : 1, ...(at === last ? { horizontalCellContentAlignment: 'right' } : {}) }) as const),
    rows: [headers, ...rows].map((values) => ({ type: 'TableRow', cells: cells(values) }) as const),
    firstRowAsHeaders: true,
    showGridLines: false,
  };
}
