import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { CaseEvent } from './caseEvent';

/** Port: the append-only histories of cases. */
export interface CaseStore {
  /** In order of `seq`; null when there is no such case on this board. */
  load(board: BoardId, caseId: string): Promise<readonly CaseEvent[] | null>;
  /**
   * Adds events after `expectedVersion` (0 opens a case), and registers the origin and the holders that they bring.
   * `conflict` when somebody else was first, or when the origin key of `opened` is taken on this board; nothing is
   * written then, and the transaction must not be committed.
   */
  append(tx: Tx, board: BoardId, caseId: string, expectedVersion: number, events: readonly CaseEvent[]): Promise<'appended' | 'conflict'>;
  /** The case that came from this nudge or message; null when there is none. */
  byOrigin(board: BoardId, originKey: string): Promise<string | null>;
  /** Cases on whose card this person acts and that aren't closed, the newest first. */
  openCasesOf(board: BoardId, personId: string): Promise<readonly string[]>;
  /** Cases in which this person was ever given a task, the newest case first. */
  casesWithTaskFor(board: BoardId, personId: string): Promise<readonly string[]>;
  /** Everyone who holds a case in which this person is concerned; sealed cases aside. */
  holdersOfCasesAbout(board: BoardId, personId: string): Promise<ReadonlySet<string>>;
}

/** Who get the card by these events: what a store keeps beside them to find a person's cases. */
export function holdersIn(events: readonly CaseEvent[]): readonly string[] {
  return [...new Set(events.flatMap((event) => (event.type === 'routed' || event.type === 'handedOver' ? [event.to] : [])))];
}

/** Tasks that these events give, by whom they are for: kept beside them likewise. */
export function tasksIn(events: readonly CaseEvent[]): readonly { readonly task: string; readonly personId: string }[] {
  return events.flatMap((event) => (event.type === 'taskGiven' ? [{ task: event.task, personId: event.to }] : []));
}

/** The origin key that these events take; null when they open nothing or may be opened twice. */
export function originIn(events: readonly CaseEvent[]): string | null {
  const [first] = events;
  return first?.type === 'opened' ? first.originKey : null;
}
