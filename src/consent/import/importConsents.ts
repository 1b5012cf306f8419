import { amsterdamDate } from '../../calendar/amsterdamTime';
import type { Directory } from '../../people/directory';
import type { BoardId, Person } from '../../people/person';
import type { Clock } from '../../runtime/clock';
import type { Ids } from '../../runtime/ids';
import type { ConsentBook } from '../consentBook';
import type { ConsentEvent } from '../consentEvent';
import type { ImportLog } from './importLog';
import { importStop, type ImportStop } from './importStop';
import { mergeRows } from './mergeRows';
import { planRow, type PlannedEvent, type RowEffect } from './planRow';
import type { ListOutcome, ListRow, RejectedRow } from './readList';

export interface ImportDeps {
  readonly book: ConsentBook;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'uuid'>;
  readonly log: ImportLog;
}

export interface ImportQuestion {
  readonly board: BoardId;
  readonly school: string;
  readonly list: Extract<ListOutcome, { kind: 'list' }>;
  /** Without it nothing is written. */
  readonly apply: boolean;
  /** Somebody has seen why it stopped and wants it all the same. */
  readonly confirmed: boolean;
}

/** Counts rows: each is in one of the counts, so they add up to `rows`. */
export interface ImportReport extends Readonly<Record<RowEffect, number>> {
  readonly rows: number;
  readonly unmatched: number;
  readonly duplicates: number;
  readonly rejected: readonly RejectedRow[];
  readonly applied: boolean;
  readonly stopped: ImportStop | null;
  readonly unmatchedLines: readonly number[];
}

/**
 * Compares a list with the register and, when asked, enters what is new in one go. Students who aren't in the list are
 * left as they are: a short list withdraws nothing.
 */
export async function importConsents(deps: ImportDeps, { board, school, list, apply, confirmed }: ImportQuestion): Promise<ImportReport> {
  const now = deps.clock.now();
  const matched = await match(deps.directory, board, school, list.rows);
  const events = await eventsByStudent(deps.book, board, [...matched.students.keys()], Object.keys(list.mapping.purposes));

  const effects: Record<RowEffect, number> = { new: 0, changed: 0, withdrawn: 0, unchanged: 0 };
  const rejected = [...list.rejected, ...matched.rejected];
  const planned: PlannedEvent[] = [];
  for (const [id, { student, row }] of matched.students) {
    const plan = planRow({ row, student, events: events.get(id) ?? [], mapping: list.mapping, today: amsterdamDate(now) });
    if (typeof plan === 'string') rejected.push({ line: row.line, reason: plan });
    else {
      effects[plan.effect] += 1;
      planned.push(...plan.events);
    }
  }

  const size = {
    rows: list.count,
    lastRows: await deps.log.lastRows(board, school),
    changed: effects.changed + effects.withdrawn,
    matched: matched.students.size,
  };
  const stopped = confirmed ? null : importStop(size);
  const applied = apply && stopped === null;
  if (applied) {
    await deps.book.append(planned.map((event): ConsentEvent => ({ ...event, id: deps.ids.uuid(), recordedAt: now })));
    await deps.log.record(board, school, list.count, now);
  }
  return {
    rows: list.count,
    ...effects,
    unmatched: matched.unmatched.length,
    duplicates: matched.duplicates,
    rejected: rejected.toSorted((a, b) => a.line - b.line),
    applied,
    stopped,
    unmatchedLines: matched.unmatched,
  };
}

interface Matched {
  readonly students: ReadonlyMap<string, { readonly student: Person; readonly row: ListRow }>;
  readonly rejected: readonly RejectedRow[];
  readonly unmatched: readonly number[];
  readonly duplicates: number;
}

/** By account first, then by stamnummer; never by name. */
async function match(directory: Directory, board: BoardId, school: string, rows: readonly ListRow[]): Promise<Matched> {
  const students = new Map<string, { student: Person; row: ListRow }>();
  const rejected: RejectedRow[] = [];
  const unmatched: number[] = [];
  let duplicates = 0;
  for (const row of rows) {
    const found: Person[] = [];
    for (const key of [row.account, row.stamnummer]) {
      const student = key === null ? null : await directory.byStudentKey(board, school, key);
      if (student !== null) found.push(student);
    }
    const [student, other] = found;
    if (student === undefined) unmatched.push(row.line);
    else if (other !== undefined && other.id !== student.id) rejected.push({ line: row.line, reason: 'keysDiffer' });
    else {
      const before = students.get(student.id);
      if (before !== undefined) duplicates += 1;
      students.set(student.id, { student, row: before === undefined ? row : mergeRows(before.row, row) });
    }
  }
  return { students, rejected, unmatched, duplicates };
}

async function eventsByStudent(book: ConsentBook, board: BoardId, ids: readonly string[], purposes: readonly string[]) {
  const events: ConsentEvent[] = [];
  for (const purpose of purposes) for (const event of await book.eventsOf(board, ids, purpose)) events.push(event);
  return Map.groupBy(events, ({ studentId }) => studentId);
}
