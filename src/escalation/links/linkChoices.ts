import type { BoardId } from '../../people/person';
import { fold, type CaseState } from '../caseState';
import type { CaseStore } from '../caseStore';
import { passOverSealed } from '../passOverSealed';
import { linkCases } from './linkCases';

/** Cards and lists take no more. */
const MOST_CHOICES = 25;

/** Open cases of this holder that this one can be linked or merged with, the newest first. */
export async function linkChoices(cases: Pick<CaseStore, 'load' | 'openCasesOf'>, board: BoardId, state: CaseState, personId: string, at: Date): Promise<readonly CaseState[]> {
  const ids = (await cases.openCasesOf(board, personId)).filter((id) => id !== state.id).slice(0, MOST_CHOICES * 2);
  // One that was sealed with a key that is gone mustn't hide the others.
  const others = await Promise.all(ids.map(async (id) => ({ id, events: await cases.load(board, id).catch(passOverSealed) })));
  return others
    .flatMap(({ id, events }) => (events === null ? [] : [fold(id, events)]))
    .filter((other) => linkCases(state, other, personId, at).kind !== 'refused')
    .slice(0, MOST_CHOICES);
}
