import type { BoardId } from '../../people/person';
import { fold, type CaseState } from '../caseState';
import type { CaseStore } from '../caseStore';

const MOST_HOPS = 10;

/** The case, or the one that it was merged into at last; null when there is no such case. */
export async function whereItWent(cases: Pick<CaseStore, 'load'>, board: BoardId, caseId: string): Promise<CaseState | null> {
  let id = caseId;
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    const events = await cases.load(board, id);
    if (events === null) return null;
    const state = fold(id, events);
    if (state.mergedInto === null) return state;
    id = state.mergedInto;
  }
  return null;
}
