import type { ConsentMapping } from './consentMapping';
import type { CsvRecord } from '../../runtime/csv/csvReader';
import { ListDecoder } from '../../runtime/csv/listDecoder';
import { placesOf, type ListHead, type NotAList } from './listHead';
import type { ListRow, RejectedRow } from './listRow';
import { ListText } from '../../runtime/csv/listText';
import { RowReader } from './rowReader';

export interface ReadRows {
  readonly rows: readonly ListRow[];
  readonly rejected: readonly RejectedRow[];
}

/**
 * Reads a list of consents as its bytes come. What can't be read for certain is rejected with its line, never taken for
 * a yes.
 */
export class ListReader {
  readonly #decoder = new ListDecoder();
  readonly #text = new ListText();
  readonly #choose: (headers: readonly string[]) => ConsentMapping;
  #head: ListHead | NotAList | null = null;
  #row: RowReader | null = null;

  constructor(choose: (headers: readonly string[]) => ConsentMapping) {
    this.#choose = choose;
  }

  /** Null as long as the first line isn't there. Nothing is read of what is not a list. */
  get head(): ListHead | NotAList | null {
    return this.#head;
  }

  push(bytes: Uint8Array): ReadRows {
    return this.#read(this.#text.push(this.#decoder.push(bytes)));
  }

  end(): ReadRows {
    const last = this.#read([...this.#text.push(this.#decoder.end()), ...this.#text.end()]);
    this.#head ??= { kind: 'notAList', missing: [] };
    return last;
  }

  #read(records: readonly CsvRecord[]): ReadRows {
    const rows: ListRow[] = [];
    const rejected: RejectedRow[] = [];
    for (const record of records) {
      if (this.#head === null) this.#open(record);
      else if (this.#head.kind === 'list' && this.#row !== null && !isHeaderAgain(record, this.#head)) {
        const row = this.#row.read(record);
        if (typeof row === 'string') rejected.push({ line: record.line, reason: row });
        else rows.push(row);
      }
    }
    return { rows, rejected };
  }

  #open({ cells }: CsvRecord): void {
    const headers = cells.map((cell) => cell.trim());
    this.#head = placesOf(headers, this.#choose(headers));
    if (this.#head.kind === 'list') this.#row = new RowReader(this.#head);
  }
}

function isHeaderAgain({ cells }: CsvRecord, { headers }: ListHead): boolean {
  return cells.length > 0 && cells.every((cell, index) => cell.trim() === headers[index]);
}
