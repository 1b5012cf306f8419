import type { CsvRecord } from '../../runtime/csv/csvReader';
import { headerKey } from '../../runtime/csv/headerKey';
import { ListDecoder } from '../../runtime/csv/listDecoder';
import { ListText } from '../../runtime/csv/listText';
import type { RosterRejectReason } from './roster';

/** Where a value can stand, by header as `headerKey` writes it; the first header that is there counts. */
export type TableColumns<K extends string> = Readonly<Record<K, readonly string[]>>;

export interface TableRow<K extends string> {
  readonly line: number;
  /** Trimmed; empty when there is no such column. */
  readonly cells: Readonly<Record<K, string>>;
}

export type TableOutcome =
  | { readonly kind: 'table'; readonly headers: readonly string[]; readonly rejected: readonly { readonly line: number; readonly reason: RosterRejectReason }[] }
  | { readonly kind: 'missingColumns'; readonly columns: readonly string[] };

/** Records of a file as they come. */
export async function* recordsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly CsvRecord[], void> {
  const decoder = new ListDecoder();
  const text = new ListText();
  for await (const chunk of chunks) yield text.push(decoder.push(chunk));
  yield text.push(decoder.end());
  yield text.end();
}

/**
 * Reads a file by the names of its columns and gives each row to `take`, which says why it can't have it. Columns that
 * aren't asked for, their order and the case of their names don't matter; a header repeated as a row is left out.
 */
export async function readTable<K extends string>(
  chunks: AsyncIterable<Uint8Array>,
  columns: TableColumns<K>,
  required: readonly NoInfer<K>[],
  take: (row: TableRow<K>) => RosterRejectReason | null,
): Promise<TableOutcome> {
  const names = Object.keys(columns) as K[];
  const rejected: { line: number; reason: RosterRejectReason }[] = [];
  let headers: readonly string[] | null = null;
  let written: readonly string[] = [];
  let places: readonly (readonly [K, number])[] = [];
  for await (const records of recordsOf(chunks)) {
    for (const { line, cells } of records) {
      if (headers === null) {
        const keys = cells.map(headerKey);
        headers = keys;
        written = cells;
        // A header that stands there twice could mean either column, so it means none.
        const placeOf = (name: K): number => columns[name].map((key) => (keys.indexOf(key) === keys.lastIndexOf(key) ? keys.indexOf(key) : -1)).find((place) => place >= 0) ?? -1;
        places = names.map((name) => [name, placeOf(name)] as const);
        const missing = places.filter(([name, place]) => place < 0 && required.includes(name)).map(([name]) => columns[name][0] ?? name);
        if (missing.length > 0) return { kind: 'missingColumns', columns: missing };
        continue;
      }
      if (cells.length !== headers.length) {
        rejected.push({ line, reason: 'wrongNumberOfCells' });
        continue;
      }
      if (cells.every((cell, index) => cell === written[index])) continue;
      const row = {} as Record<K, string>;
      for (const [name, place] of places) row[name] = place < 0 ? '' : (cells[place] ?? '').trim();
      const reason = take({ line, cells: row });
      if (reason !== null) rejected.push({ line, reason });
    }
  }
  return headers === null ? { kind: 'missingColumns', columns: required.map((name) => columns[name][0] ?? name) } : { kind: 'table', headers, rejected };
}
