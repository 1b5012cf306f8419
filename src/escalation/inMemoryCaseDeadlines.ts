import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { CaseDeadlines, CaseKey } from './caseDeadlines';

export class InMemoryCaseDeadlines implements CaseDeadlines {
  readonly #due = new Map<string, { readonly key: CaseKey; readonly at: Date }>();

  set(_tx: Tx, key: CaseKey, due: Date | null): Promise<void> {
    const name = `${key.board}\n${key.caseId}`;
    if (due === null) this.#due.delete(name);
    else this.#due.set(name, { key, at: due });
    return Promise.resolve();
  }

  due(now: Date, limit: number): Promise<readonly CaseKey[]> {
    const all = [...this.#due.values()].filter(({ at }) => at <= now).toSorted((a, b) => a.at.getTime() - b.at.getTime());
    return Promise.resolve(all.slice(0, limit).map(({ key }) => key));
  }

  /** Of one case; null: nothing is awaited. */
  of({ board, caseId }: CaseKey): Date | null {
    return this.#due.get(`${board}\n${caseId}`)?.at ?? null;
  }

  waiting(board: BoardId): Promise<readonly string[]> {
    return Promise.resolve([...this.#due.values()].filter(({ key }) => key.board === board).map(({ key }) => key.caseId));
  }
}
