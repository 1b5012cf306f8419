import { amsterdamDate } from '../../calendar/amsterdamTime';
import type { BoardId } from '../../people/person';
import type { Clock } from '../../runtime/clock';
import type { Ids } from '../../runtime/ids';
import type { ConsentEvent, ConsentPurpose } from '../consentEvent';
import { batchId } from './batchId';
import type { ConsentMapping } from './consentMapping';
import type { ConsentMappings } from './consentMappings';
import type { DeskWork, ImportDesk, ImportDesks } from './importDesk';
import { ImportBrokenOff, type ImportFailure } from './importFailure';
import type { ImportProgress } from './importProgress';
import type { ImportCounts, ImportReport } from './importReport';
import { importStop, type ImportStop } from './importStop';
import { ImportTally } from './importTally';
import { chooseMapping, type NotAList } from './listHead';
import { ListReader, type ReadRows } from './listReader';
import { planRow, type RowEffect } from './planRow';
import { rehearsalDesk } from './rehearsalDesk';
import { SideBySide, type ListedStudent } from './sideBySide';

export interface ImportDeps {
  readonly desks: ImportDesks;
  readonly mappings: Pick<ConsentMappings, 'of'>;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'uuid'>;
}

export interface ImportQuestion {
  readonly board: BoardId;
  readonly school: string;
  /** Of the school. */
  readonly purposes: readonly ConsentPurpose[];
  /** The bytes of the list, in pieces of any size. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** How to read it; saved for the school when the list is applied. Null: as last time, or as its headers suggest. */
  readonly mapping: ConsentMapping | null;
  /** Without it nothing is written. */
  readonly apply: boolean;
  /** Somebody has seen why it stopped and wants it all the same. */
  readonly confirmed: boolean;
  /** The person who does it; null: the administrator's command. */
  readonly by: string | null;
  /** What somebody saw before saying "apply"; when it is something else by now, nothing is written. */
  readonly expected?: ImportCounts;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export type ImportOutcome =
  | NotAList
  /** The mapping names purposes that this school doesn't have. */
  | { readonly kind: 'unknownPurposes'; readonly keys: readonly string[] }
  /** Another import of this school is under way. */
  | { readonly kind: 'busy' }
  /** The register is as it was. `cause` is for the log. */
  | { readonly kind: 'failed'; readonly because: ImportFailure; readonly cause: unknown }
  | { readonly kind: 'compared'; readonly report: ImportReport };

/**
 * Compares a list with the register and, when asked, enters what is new: all of it or nothing. Students who aren't in
 * the list are left as they are: a short list withdraws nothing. Memory doesn't grow with the list.
 */
export async function importConsents(deps: ImportDeps, question: ImportQuestion): Promise<ImportOutcome> {
  const { board, school, purposes, mapping: given } = question;
  const unknown = Object.keys(given?.purposes ?? {}).filter((key) => !purposes.some((purpose) => purpose.key === key));
  if (unknown.length > 0) return { kind: 'unknownPurposes', keys: unknown };
  try {
    const saved = given === null ? await deps.mappings.of(board, school) : null;
    const reader = new ListReader((headers) => chooseMapping(headers, purposes, { given, saved }));
    const done = await deps.desks.at(board, school, (desk) => new OneImport(deps, question, desk, reader).run());
    return done.kind === 'done' ? done.result : done;
  } catch (error) {
    if (error instanceof ImportBrokenOff) return { kind: 'failed', because: error.because, cause: error.cause };
    throw error;
  }
}

class OneImport {
  readonly #tally = new ImportTally();
  readonly #now: Date;
  readonly #today: string;
  readonly #batch: string;
  #lastRows: number | null = null;
  #matched = 0;
  #entered = 0;

  constructor(
    deps: ImportDeps,
    private readonly question: ImportQuestion,
    private readonly desk: ImportDesk,
    private readonly reader: ListReader,
  ) {
    this.#now = deps.clock.now();
    this.#today = amsterdamDate(this.#now);
    this.#batch = batchId(deps.ids.uuid());
  }

  async run(): Promise<DeskWork<ImportOutcome>> {
    await this.#read();
    const { head } = this.reader;
    if (head?.kind !== 'list') return { keep: false, result: head ?? { kind: 'notAList', missing: [] } };
    this.#lastRows = await this.desk.lastRows();
    await this.#compare(head.mapping);

    const { counts, rejected, unmatchedLines } = this.#tally;
    const stopped = this.#changedSinceSeen(counts) ? 'changedSinceSeen' : this.#stop(this.#matched);
    const applied = this.question.apply && stopped === null;
    if (applied) await this.#sign(counts, head.mapping);
    return { keep: applied, result: { kind: 'compared', report: { counts, rejected, unmatchedLines, mapping: head.mapping, applied, stopped } } };
  }

  async #read(): Promise<void> {
    for await (const bytes of unbroken(this.question.chunks)) {
      await this.#lay(this.reader.push(bytes));
      if (this.reader.head?.kind === 'notAList') return;
      this.question.onProgress?.({ phase: 'reading', rows: this.#tally.counts.rows, of: null });
    }
    await this.#lay(this.reader.end());
  }

  async #lay({ rows, rejected }: ReadRows): Promise<void> {
    this.#tally.read(rows.length + rejected.length);
    for (const { line, reason } of rejected) this.#tally.reject(line, reason);
    if (rows.length > 0) await this.desk.lay(rows);
  }

  async #compare(mapping: ConsentMapping): Promise<void> {
    const purposes = Object.keys(mapping.purposes);
    const of = this.#tally.counts.rows;
    const students = new SideBySide();
    let rows = this.#tally.counts.rejected;
    this.question.onProgress?.({ phase: 'comparing', rows, of });
    for await (const batch of this.desk.rows(purposes)) {
      const listed: ListedStudent[] = [];
      for (const row of batch) {
        if (row.student === 'nobody') this.#tally.unmatched(row.line);
        else if (row.student === 'keysDiffer') this.#tally.reject(row.line, 'keysDiffer');
        else {
          const before = students.next(row.student, row);
          if (before !== null) listed.push(before);
        }
      }
      await this.#decide(listed, purposes, mapping);
      rows += batch.length;
      this.question.onProgress?.({ phase: this.question.apply ? 'writing' : 'comparing', rows, of });
    }
    const last = students.last();
    if (last !== null) await this.#decide([last], purposes, mapping);
  }

  async #decide(listed: readonly ListedStudent[], purposes: readonly string[], mapping: ConsentMapping): Promise<void> {
    const { board: boardId, school, by } = this.question;
    const events: ConsentEvent[] = [];
    for (const { student, row, duplicates } of listed) {
      this.#matched += 1;
      for (let other = 0; other < duplicates; other++) this.#tally.duplicate();
      const plan = planRow({ row, birthDate: student.birthDate, entries: student.entries, purposes, mapping, today: this.#today });
      if (typeof plan === 'string') {
        this.#tally.reject(row.line, plan);
        continue;
      }
      this.#tally.effect(plan.effect);
      if (plan.events.length > 0) this.#entered += 1;
      for (const event of plan.events) {
        events.push({ ...event, boardId, school, studentId: student.id, id: `${this.#batch}-${this.#entered.toString(36)}`, recordedAt: this.#now, by, batch: this.#batch });
      }
    }
    if (events.length > 0) await this.#writingDesk().enter(events);
  }

  /** What is certain to stop by now isn't written any further; the comparison goes on for the report. */
  #writingDesk(): ImportDesk {
    return this.question.apply && this.#stop(this.#tally.counts.rows) === null ? this.desk : rehearsalDesk(this.desk);
  }

  #stop(matched: number): ImportStop | null {
    if (this.question.confirmed) return null;
    return importStop({ rows: this.#tally.counts.rows, lastRows: this.#lastRows, changed: this.#tally.changed, matched });
  }

  #changedSinceSeen(counts: ImportCounts): boolean {
    const { expected } = this.question;
    return expected !== undefined && COUNTED.some((key) => counts[key] !== expected[key]);
  }

  async #sign(counts: ImportCounts, mapping: ConsentMapping): Promise<void> {
    const { board: boardId, school, by } = this.question;
    const record = { boardId, school, id: this.#batch, source: mapping.source, appliedAt: this.#now, by, counts };
    await this.desk.sign({ record, mapping: this.question.mapping });
  }
}

const COUNTED: readonly (RowEffect | 'rows' | 'unmatched' | 'duplicates' | 'rejected')[] = ['rows', 'new', 'changed', 'withdrawn', 'unchanged', 'unmatched', 'duplicates', 'rejected'];

/** A list that stops coming is told apart from a database that fails. */
async function* unbroken(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* chunks;
  } catch (cause) {
    throw new ImportBrokenOff('listBroken', cause);
  }
}
