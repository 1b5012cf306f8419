import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { CaseEvent } from './caseEvent';
import { fold } from './caseState';
import { holdersIn, originIn, tasksIn, type CaseStore } from './caseStore';

interface Board {
  readonly cases: Map<string, readonly CaseEvent[]>;
  readonly origins: Map<string, string>;
}

/** Keeps cases as long as the process lives. Has no transactions: a conflict writes nothing, the rest is final. */
export class InMemoryCaseStore implements CaseStore {
  readonly #boards = new Map<BoardId, Board>();

  load(board: BoardId, caseId: string): Promise<readonly CaseEvent[] | null> {
    return Promise.resolve(this.#of(board).cases.get(caseId) ?? null);
  }

  append(_tx: Tx, board: BoardId, caseId: string, expectedVersion: number, events: readonly CaseEvent[]): Promise<'appended' | 'conflict'> {
    const { cases, origins } = this.#of(board);
    const before = cases.get(caseId) ?? [];
    const origin = originIn(events);
    if (before.length !== expectedVersion) return Promise.resolve('conflict');
    if (origin !== null && origins.has(origin)) return Promise.resolve('conflict');
    if (origin !== null) origins.set(origin, caseId);
    cases.set(caseId, [...before, ...structuredClone(events)]);
    return Promise.resolve('appended');
  }

  byOrigin(board: BoardId, originKey: string): Promise<string | null> {
    return Promise.resolve(this.#of(board).origins.get(originKey) ?? null);
  }

  openCasesOf(board: BoardId, personId: string): Promise<readonly string[]> {
    const mine = [...this.#of(board).cases]
      .filter(([, events]) => holdersIn(events).includes(personId))
      .map(([caseId, events]) => fold(caseId, events))
      .filter(({ status }) => status !== 'closed')
      .sort((one, other) => other.openedAt.getTime() - one.openedAt.getTime());
    return Promise.resolve(mine.map(({ id }) => id));
  }

  casesWithTaskFor(board: BoardId, personId: string): Promise<readonly string[]> {
    const mine = [...this.#of(board).cases].filter(([, events]) => tasksIn(events).some((task) => task.personId === personId));
    return Promise.resolve(mine.toSorted(([, one], [, other]) => (other[0]?.at.getTime() ?? 0) - (one[0]?.at.getTime() ?? 0)).map(([caseId]) => caseId));
  }

  holdersOfCasesAbout(board: BoardId, personId: string): Promise<ReadonlySet<string>> {
    const about = [...this.#of(board).cases].map(([caseId, events]) => fold(caseId, events)).filter(({ sealed, aboutIds }) => !sealed && aboutIds.includes(personId));
    return Promise.resolve(new Set(about.flatMap(({ holders }) => holders.map((holder) => holder.personId))));
  }

  /** Every history of the board, by case. */
  all(board: BoardId): ReadonlyMap<string, readonly CaseEvent[]> {
    return this.#of(board).cases;
  }

  #of(board: BoardId): Board {
    const known = this.#boards.get(board);
    if (known !== undefined) return known;
    const made: Board = { cases: new Map(), origins: new Map() };
    this.#boards.set(board, made);
    return made;
  }
}
