import type { ConsentPurpose } from '../consentEvent';
import { headerKey, proposeMapping, type ConsentMapping } from './consentMapping';
import { csvRecords, delimiterOf, type CsvRecord } from './csvRecords';
import { readAnswer, type ListAnswer } from './readAnswer';
import { readDate } from './readDate';

export type RejectReason =
  | 'noStudentKey'
  | 'wrongNumberOfCells'
  | 'unreadableAnswer'
  | 'unreadableDate'
  | 'futureDate'
  | 'keysDiffer'
  | 'olderThanRegister'
  | 'undatedYesAfterNo';

export interface RejectedRow {
  readonly line: number;
  readonly reason: RejectReason;
}

export interface ListRow {
  readonly line: number;
  readonly stamnummer: string | null;
  readonly account: string | null;
  readonly birthDate: string | null;
  /** Null: the list doesn't say. */
  readonly decidedOn: string | null;
  readonly decidedBy: string | null;
  readonly answers: ReadonlyMap<string, ListAnswer>;
}

export type ListOutcome =
  | {
      readonly kind: 'list';
      readonly mapping: ConsentMapping;
      /** All rows of the file but repeated headers, the rejected ones included. */
      readonly count: number;
      readonly rows: readonly ListRow[];
      readonly rejected: readonly RejectedRow[];
    }
  /** An error page, an empty file, or columns that the mapping doesn't find. */
  | { readonly kind: 'notAList'; readonly missing: readonly string[] };

/** Reads a list of consents; what can't be read for certain is rejected with its line, never taken for a yes. */
export function readList(text: string, purposes: readonly ConsentPurpose[], chosen: ConsentMapping | null): ListOutcome {
  const body = text.replace(/^\uFEFF?sep=.\r*\n/i, '');
  const records = csvRecords(body, delimiterOf(body.replace(/^\uFEFF/, '')));
  const head = records.next();
  const headers = head.done === true ? [] : head.value.cells.map((cell) => cell.trim());
  const mapping = chosen ?? proposeMapping(headers, purposes);
  const columns = columnsByKey(headers);
  const missing = [mapping.stamnummer, mapping.account, mapping.birthDate, mapping.decidedOn, mapping.decidedBy, ...Object.values(mapping.purposes)]
    .filter((header) => header !== null)
    .filter((header) => !columns.has(headerKey(header)));
  const noStudent = mapping.stamnummer === null && mapping.account === null;
  if (missing.length > 0 || noStudent || Object.keys(mapping.purposes).length === 0) return { kind: 'notAList', missing };

  const columnOf = (header: string | null): number | null => (header === null ? null : (columns.get(headerKey(header)) ?? null));
  const where: Columns = {
    stamnummer: columnOf(mapping.stamnummer),
    account: columnOf(mapping.account),
    birthDate: columnOf(mapping.birthDate),
    decidedOn: columnOf(mapping.decidedOn),
    decidedBy: columnOf(mapping.decidedBy),
    purposes: Object.entries(mapping.purposes).map(([purpose, header]) => [purpose, columnOf(header)]),
  };
  const skippedLines = text.length === body.length ? 0 : 1;
  const rows: ListRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const { line, cells } of records) {
    if (cells.every((cell, index) => cell.trim() === headers[index])) continue;
    const row = cells.length === headers.length ? readRow({ line: line + skippedLines, cells }, where) : 'wrongNumberOfCells';
    if (typeof row === 'string') rejected.push({ line: line + skippedLines, reason: row });
    else rows.push(row);
  }
  return { kind: 'list', mapping, count: rows.length + rejected.length, rows, rejected };
}

/** The place of each column; null for one that the list doesn't have. */
interface Columns extends Readonly<Record<'stamnummer' | 'account' | 'birthDate' | 'decidedOn' | 'decidedBy', number | null>> {
  readonly purposes: readonly (readonly [purpose: string, column: number | null])[];
}

/** A header that stands there twice could mean either column, so it means none. */
function columnsByKey(headers: readonly string[]): ReadonlyMap<string, number> {
  const keys = headers.map(headerKey);
  return new Map(keys.map((key, index) => [key, index] as const).filter(([key, index]) => keys.indexOf(key) === index && keys.lastIndexOf(key) === index));
}

function readRow({ line, cells }: CsvRecord, where: Columns): ListRow | RejectReason {
  const cell = (column: number | null): string => (column === null ? '' : (cells[column] ?? '').trim());
  const stamnummer = cell(where.stamnummer) || null;
  const account = cell(where.account) || null;
  if (stamnummer === null && account === null) return 'noStudentKey';
  const [birthDate, decidedOn] = [dateOrNull(cell(where.birthDate)), dateOrNull(cell(where.decidedOn))];
  if (birthDate === 'unreadable' || decidedOn === 'unreadable') return 'unreadableDate';
  const answers = new Map<string, ListAnswer>();
  for (const [purpose, column] of where.purposes) {
    const answer = readAnswer(cell(column));
    if (answer === null) return 'unreadableAnswer';
    answers.set(purpose, answer);
  }
  return { line, stamnummer, account, birthDate, decidedOn, decidedBy: cell(where.decidedBy) || null, answers };
}

function dateOrNull(cell: string): string | 'unreadable' | null {
  return cell === '' ? null : (readDate(cell) ?? 'unreadable');
}
