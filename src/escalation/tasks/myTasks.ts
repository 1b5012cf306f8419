import type { BoardId } from '../../people/person';
import { fold, type CaseState } from '../caseState';
import type { CaseStore } from '../caseStore';
import { passOverSealed } from '../passOverSealed';
import type { CaseTask } from './caseTask';
import { taskOf } from './taskOf';

export interface MyTask {
  readonly state: CaseState;
  readonly task: CaseTask;
}

/**
 * What this person still has to do for cases, what is due first first. Whoever shows it shows the task and not the case:
 * `taskView` makes that of it.
 */
export async function myTasks(cases: Pick<CaseStore, 'load' | 'casesWithTaskFor'>, board: BoardId, personId: string): Promise<readonly MyTask[]> {
  const ids = await cases.casesWithTaskFor(board, personId);
  const states = await Promise.all(ids.map(async (id) => ({ id, events: await cases.load(board, id).catch(passOverSealed) })));
  return states
    .flatMap(({ id, events }) => (events === null ? [] : [fold(id, events)]))
    .flatMap((state) => state.tasks.flatMap(({ id }) => taskOf(state, personId, id) ?? []).map((task) => ({ state, task })))
    .filter(({ task }) => task.status === 'open')
    .toSorted((one, other) => (one.task.due ?? '9999').localeCompare(other.task.due ?? '9999'));
}
