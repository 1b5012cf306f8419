import type { BoardId } from '../../people/person';
import type { Tx } from '../../runtime/unitOfWork';
import type { CaseKey } from '../caseDeadlines';
import type { InMemoryCaseDeadlines } from '../inMemoryCaseDeadlines';
import { inListOrder, isWished, type CaseList, type Listed, type ListWish } from './caseList';
import type { CaseSummary } from './caseSummary';

/** Knows of no events: nothing is ever behind, and what is sealed isn't known. */
export class InMemoryCaseList implements CaseList {
  readonly #boards = new Map<BoardId, Map<string, CaseSummary>>();

  constructor(private readonly deadlines: InMemoryCaseDeadlines) {}

  put(_tx: Tx, board: BoardId, summary: CaseSummary): Promise<void> {
    const cases = this.#boards.get(board) ?? new Map<string, CaseSummary>();
    this.#boards.set(board, cases);
    if ((cases.get(summary.caseId)?.version ?? 0) < summary.version) cases.set(summary.caseId, summary);
    return Promise.resolve();
  }

  of(board: BoardId, personId: string, wish: ListWish, limit: number): Promise<readonly Listed[]> {
    const wished = this.#held(board, personId).filter((summary) => isWished(wish, personId, summary));
    const listed = wished.map((summary) => ({ ...summary, due: this.deadlines.of({ board, caseId: summary.caseId }) }));
    return Promise.resolve(listed.toSorted(inListOrder(wish.filter)).slice(0, limit));
  }

  schools(board: BoardId, personId: string): Promise<readonly string[]> {
    return Promise.resolve([...new Set(this.#held(board, personId).map(({ school }) => school))].toSorted());
  }

  version(board: BoardId, personId: string): Promise<string> {
    const held = this.#held(board, personId);
    return Promise.resolve(`${held.length}.${held.reduce((sum, { version }) => sum + version, 0)}`);
  }

  versionOf(board: BoardId, personId: string, caseId: string): Promise<number | null> {
    return Promise.resolve(this.#held(board, personId).find((one) => one.caseId === caseId)?.version ?? null);
  }

  sealedOf(): Promise<readonly { readonly caseId: string; readonly version: number }[]> {
    return Promise.resolve([]);
  }

  behind(): Promise<readonly CaseKey[]> {
    return Promise.resolve([]);
  }

  #held(board: BoardId, personId: string): readonly CaseSummary[] {
    return [...(this.#boards.get(board)?.values() ?? [])].filter(({ holders }) => holders.includes(personId));
  }
}
