import type { Person } from '../../people/person';
import { SealBroken } from '../../runtime/sealBroken';
import { fold, type CaseState } from '../caseState';
import type { CaseStore } from '../caseStore';
import { mayAct } from '../decision';
import { mayHoldSealed } from '../responder';
import type { CaseList } from './caseList';

export interface SealedCasesDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly caseList: Pick<CaseList, 'sealedOf'>;
}

/** The sealed cases that this person holds and has the task for today. One whose key is gone is left out. */
export async function sealedCases(deps: SealedCasesDeps, person: Person): Promise<readonly CaseState[]> {
  if (!person.roles.includes('vertrouwenspersoon')) return [];
  const held = await deps.caseList.sealedOf(person.boardId, person.id);
  const states = await Promise.all(held.map(({ caseId }) => readable(deps, person, caseId)));
  return states.filter((state) => state !== null && mayHoldSealed(person, state.school) && mayAct(state, person.id)) as readonly CaseState[];
}

async function readable({ cases }: SealedCasesDeps, { boardId }: Person, caseId: string): Promise<CaseState | null> {
  try {
    const events = await cases.load(boardId, caseId);
    return events === null ? null : fold(caseId, events);
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}
