import type { BoardId } from '../../people/person';
import type { CaseEvent } from '../caseEvent';
import { fold } from '../caseState';
import type { CaseFigures, CountedCase } from './caseFigures';

/** Counts in histories that lie in memory. */
export class InMemoryCaseFigures implements CaseFigures {
  constructor(private readonly histories: (board: BoardId) => ReadonlyMap<string, readonly CaseEvent[]>) {}

  opened(board: BoardId, school: string, from: Date, to: Date): Promise<readonly CountedCase[]> {
    const counted = [...this.histories(board)]
      .map(([id, events]) => fold(id, events))
      .filter((state) => !state.sealed && state.school === school && state.openedAt >= from && state.openedAt < to)
      .toSorted((a, b) => a.openedAt.getTime() - b.openedAt.getTime() || a.id.localeCompare(b.id))
      .map(({ kind, level, openedAt, history }) => ({
        kind,
        level,
        openedAt,
        acknowledgedAt: history.find(({ type }) => type === 'acknowledged')?.at ?? null,
        skipped: history.flatMap((event) => (event.type === 'stepSkipped' ? [event.step] : [])),
      }));
    return Promise.resolve(counted);
  }
}
