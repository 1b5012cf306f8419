import type { Directory } from '../../people/directory';
import type { BoardId, Person } from '../../people/person';
import type { Tx, UnitOfWork } from '../../runtime/unitOfWork';
import type { ConsentBook } from '../consentBook';
import type { ConsentEvent } from '../consentEvent';
import type { DeskRow, DeskWork, ImportDesk, ImportDesks, ImportSignature } from './importDesk';
import type { ListRow } from './listRow';
import { signImport, type SigningDeps } from './signImport';

export interface InMemoryDesksDeps extends SigningDeps {
  readonly directory: Directory;
  readonly book: ConsentBook;
  readonly unitOfWork: UnitOfWork;
}

/** So few that students stand on both sides of a batch's end in the smallest of lists. */
const BATCH = 2;

export class InMemoryImportDesks implements ImportDesks {
  readonly #taken = new Set<string>();

  constructor(private readonly deps: InMemoryDesksDeps) {}

  async at<R>(board: BoardId, school: string, work: (desk: ImportDesk) => Promise<DeskWork<R>>): Promise<{ readonly kind: 'done'; readonly result: R } | { readonly kind: 'busy' }> {
    const place = `${board}\n${school}`;
    if (this.#taken.has(place)) return { kind: 'busy' };
    this.#taken.add(place);
    try {
      const desk = new InMemoryImportDesk(this.deps, board, school);
      const { keep, result } = await work(desk);
      if (keep) await this.deps.unitOfWork.run((tx) => desk.keep(tx));
      return { kind: 'done', result };
    } finally {
      this.#taken.delete(place);
    }
  }
}

class InMemoryImportDesk implements ImportDesk {
  readonly #list: ListRow[] = [];
  readonly #events: ConsentEvent[] = [];
  #signature: ImportSignature | null = null;

  constructor(
    private readonly deps: InMemoryDesksDeps,
    private readonly board: BoardId,
    private readonly school: string,
  ) {}

  async lastRows(): Promise<number | null> {
    const [last] = await this.deps.log.recent(this.board, this.school, 1);
    return last?.counts.rows ?? null;
  }

  async lay(rows: readonly ListRow[]): Promise<void> {
    this.#list.push(...rows);
  }

  async *rows(purposes: readonly string[]): AsyncIterable<readonly DeskRow[]> {
    const rows = await Promise.all(this.#list.map((row) => this.#match(row, purposes)));
    const keyOf = ({ student }: DeskRow): string => (typeof student === 'string' ? '' : student.id);
    const sorted = rows.toSorted((a, b) => (keyOf(a) === keyOf(b) ? a.line - b.line : keyOf(a) < keyOf(b) ? -1 : 1));
    for (let from = 0; from < sorted.length; from += BATCH) yield sorted.slice(from, from + BATCH);
  }

  async enter(events: readonly ConsentEvent[]): Promise<void> {
    this.#events.push(...events);
  }

  async sign(signature: ImportSignature): Promise<void> {
    this.#signature = signature;
  }

  async keep(tx: Tx): Promise<void> {
    await this.deps.book.append(tx, this.#events);
    if (this.#signature !== null) await signImport(this.deps, tx, this.#signature);
  }

  async #match(row: ListRow, purposes: readonly string[]): Promise<DeskRow> {
    const { line, birthDate, decidedOn, namedGiver, answers } = row;
    const byAccount = await this.#student(row.account, ({ userPrincipalName }, key) => userPrincipalName?.toLowerCase() === key.toLowerCase());
    const byNumber = await this.#student(row.stamnummer, ({ stamnummer }, key) => stamnummer === key);
    const content = { line, birthDate, decidedOn, namedGiver, answers };
    const person = byAccount ?? byNumber;
    if (person === null) return { ...content, student: 'nobody' };
    if (byAccount !== null && byNumber !== null && byAccount.id !== byNumber.id) return { ...content, student: 'keysDiffer' };
    const entries = await this.deps.book.eventsOf({ board: this.board, school: this.school, studentIds: [person.id], purposes });
    return { ...content, student: { id: person.id, birthDate: person.birthDate, entries } };
  }

  async #student(key: string | null, fits: (person: Person, key: string) => boolean): Promise<Person | null> {
    if (key === null) return null;
    const person = await this.deps.directory.byStudentKey(this.board, this.school, key);
    return person !== null && fits(person, key) ? person : null;
  }
}
