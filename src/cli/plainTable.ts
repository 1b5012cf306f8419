/** Lines up columns for a terminal; the last column keeps its length. */
export function plainTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<number[]>((wide, row) => row.map((cell, column) => Math.max(wide[column] ?? 0, cell.length)), []);
  return rows.map((row) => row.map((cell, column) => cell.padEnd(column === row.length - 1 ? 0 : (widths[column] ?? 0))).join('  ').trimEnd());
}
