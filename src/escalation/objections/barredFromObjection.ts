import type { BoardId } from '../../people/person';
import type { OpenedFacts } from '../caseEvent';
import type { CaseStore } from '../caseStore';

/**
 * Who may not get an objection: whoever follows up a case that is about who objects. They would hold it against them, and
 * would learn from it that these two belong together. Empty for all other kinds.
 */
export async function barredFromObjection(
  { cases }: { readonly cases: Pick<CaseStore, 'holdersOfCasesAbout'> },
  board: BoardId,
  { kind, reporterId }: Pick<OpenedFacts, 'kind' | 'reporterId'>,
): Promise<ReadonlySet<string>> {
  return kind === 'objection' && reporterId !== null ? cases.holdersOfCasesAbout(board, reporterId) : new Set();
}
