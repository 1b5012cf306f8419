import type { CsvRecord } from '../../runtime/csv/csvReader';
import type { ListColumns, ListHead } from './listHead';
import type { ListRow, RejectReason } from './listRow';
import { namedGiver } from './listGiver';
import { readAnswer, type ListAnswer } from './readAnswer';
import { readDate } from '../../calendar/readDate';

/** Lists repeat themselves: a few thousand days, a handful of words. */
const MOST_REMEMBERED = 20_000;

/** Makes a row of a record, or says why that can't be done for certain. */
export class RowReader {
  readonly #columns: ListColumns;
  readonly #cells: number;
  readonly #answers = remembering(readAnswer);
  readonly #dates = remembering(readDate);

  constructor({ columns, headers }: Pick<ListHead, 'columns' | 'headers'>) {
    this.#columns = columns;
    this.#cells = headers.length;
  }

  read({ line, cells }: CsvRecord): ListRow | RejectReason {
    if (cells.length !== this.#cells) return 'wrongNumberOfCells';
    const where = this.#columns;
    const stamnummer = cellAt(cells, where.stamnummer);
    const account = cellAt(cells, where.account);
    if (stamnummer === null && account === null) return 'noStudentKey';
    const [born, day] = [cellAt(cells, where.birthDate), cellAt(cells, where.decidedOn)];
    const birthDate = born === null ? null : this.#dates(born);
    const decidedOn = day === null ? null : this.#dates(day);
    if ((born !== null && birthDate === null) || (day !== null && decidedOn === null)) return 'unreadableDate';
    const answers: ListAnswer[] = [];
    for (const { column } of where.purposes) {
      const answer = this.#answers(cells[column] ?? '');
      if (answer === null) return 'unreadableAnswer';
      answers.push(answer);
    }
    return { line, stamnummer, account, birthDate, decidedOn, namedGiver: namedGiver(cellAt(cells, where.decidedBy), [account, stamnummer]), answers };
  }
}

function cellAt(cells: readonly string[], column: number | null): string | null {
  return column === null ? null : (cells[column] ?? '').trim() || null;
}

function remembering<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const value = read(cell);
    known.set(apart(cell), value);
    return value;
  };
}

/** A part of a text can hold all of the text in memory; what is remembered must not. */
function apart(text: string): string {
  return text.split('').join('');
}
