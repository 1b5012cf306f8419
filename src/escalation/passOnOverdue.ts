import { eventsFrom, type CaseFact } from './caseEvent';
import type { CaseKey } from './caseDeadlines';
import { fold } from './caseState';
import { respondBy } from './deadline';
import type { EscalationDeps } from './escalationDeps';
import type { Recipient } from './route';
import { routeCase } from './routeCase';
import { ATTEMPTS, saveChange } from './saveChange';

/** `notDue`: somebody picked it up in the meantime, or another process was first. */
export type PassedOn = 'passedOn' | 'askedAgain' | 'notDue';

/**
 * Nobody picked the case up in time: those who have it are asked again, and it goes to the next in line as well, with
 * who deputises for that person. After the last in line everybody is asked again and the administrators are alarmed.
 * May run twice, also at the same moment in two processes: the second finds a later deadline.
 */
export async function passOnOverdue(deps: EscalationDeps, { board, caseId }: CaseKey): Promise<PassedOn> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const events = await deps.cases.load(board, caseId);
    if (events === null) return 'notDue';
    const state = fold(caseId, events);
    const at = deps.clock.now();
    const due = respondBy(state, deps.holidays);
    if (due === null || due > at) return 'notDue';

    const to = await routeCase(deps.directory, board, state, at);
    const line = to.kind === 'nobody' ? [] : [...to.persons, ...to.next];
    const next = nextOf(line.filter(({ personId }) => !state.holders.some((holder) => holder.personId === personId)));
    const facts: readonly CaseFact[] = [
      { type: 'unanswered', endOfLine: next.length === 0 },
      ...next.map(({ personId, role, because }): CaseFact => ({ type: 'routed', to: personId, role, because: because === 'deputy' ? 'deputy' : 'nextInLine' })),
    ];
    const saved = await saveChange(deps, board, caseId, state, eventsFrom(state.version, null, at, facts));
    if (saved.kind === 'saved') return next.length === 0 ? 'askedAgain' : 'passedOn';
  }
  return 'notDue';
}

/** The next person and, because that person may be away, who stands in. */
function nextOf(line: readonly Recipient[]): readonly Recipient[] {
  const [first, ...others] = line;
  if (first === undefined) return [];
  const end = others.findIndex(({ because }) => because !== 'deputy');
  return [first, ...others.slice(0, end === -1 ? others.length : end)];
}
