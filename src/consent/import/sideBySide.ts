import type { DeskRow, MatchedStudent } from './importDesk';
import type { RowContent } from './listRow';
import { mergeRows } from './mergeRows';

/** A student of the list with what all of the student's rows say together. */
export interface ListedStudent {
  readonly student: MatchedStudent;
  readonly row: RowContent;
  /** Rows beyond the first. */
  readonly duplicates: number;
}

/** Puts rows of one student together that come one behind the other, also when a batch ends between them. */
export class SideBySide {
  #open: ListedStudent | null = null;

  /** The student before, when this row is another's. */
  next(student: MatchedStudent, row: DeskRow): ListedStudent | null {
    const before = this.#open;
    if (before?.student.id === student.id) {
      this.#open = { student: before.student, row: mergeRows(before.row, row), duplicates: before.duplicates + 1 };
      return null;
    }
    this.#open = { student, row, duplicates: 0 };
    return before;
  }

  last(): ListedStudent | null {
    return this.#open;
  }
}
