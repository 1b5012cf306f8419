import { amsterdamDate } from '../calendar/amsterdamTime';
import type { Directory } from '../people/directory';
import type { BoardId } from '../people/person';
import { standInsOf } from './candidates';
import type { CaseState } from './caseState';
import type { CaseStore } from './caseStore';
import { barredFromObjection } from './objections/barredFromObjection';

export interface NeverDeps {
  readonly directory: Directory;
  readonly cases: Pick<CaseStore, 'holdersOfCasesAbout'>;
}

/** Who may not be given anything of this case: whom it is about, who stands in for them that day, and who may not have an objection. */
export async function neverFor(deps: NeverDeps, board: BoardId, state: CaseState, at: Date): Promise<ReadonlySet<string>> {
  const [standIns, barred] = await Promise.all([standInsOf(deps.directory, board, state.aboutIds, amsterdamDate(at)), barredFromObjection(deps, board, state)]);
  return new Set([...state.aboutIds, ...standIns, ...barred]);
}
