import type { SchoolCalendar } from '../calendar/schoolCalendar';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import { fold } from './caseState';
import type { EscalationDeps } from './escalationDeps';
import { nextDue } from './nextDue';
import { passOverSealed } from './passOverSealed';

/** A school's times changed: the running deadlines of its open cases are counted anew, in the transaction of that change. */
export async function recountDeadlines(deps: Pick<EscalationDeps, 'cases' | 'deadlines'>, tx: Tx, board: BoardId, school: string, calendar: SchoolCalendar): Promise<void> {
  for (const caseId of await deps.deadlines.waiting(board)) {
    // What can't be read here is counted anew when it changes.
    const events = await deps.cases.load(board, caseId).catch(passOverSealed);
    if (events === null) continue;
    const state = fold(caseId, events);
    if (state.school === school) await deps.deadlines.set(tx, { board, caseId }, nextDue(state, calendar));
  }
}
