import { SealBroken } from '../runtime/sealBroken';
import { calendarOf } from '../settings/calendarOf';
import { nextOf } from './aroundAbsent';
import { eventsFrom, type CaseFact, type RouteReason } from './caseEvent';
import type { CaseKey } from './caseDeadlines';
import { fold } from './caseState';
import { respondBy } from './deadline';
import { ownDue } from './ownDue';
import type { EscalationDeps } from './escalationDeps';
import { routeCase } from './routeCase';
import { ATTEMPTS, saveChange } from './saveChange';

/**
 * `resumed`: its pause is over. `reminded`: who has a task in it was reminded. `notDue`: somebody picked it up in the meantime, or another process was first. `underSeal`: whatever was done, nobody
 * else is to know. `unreadable`: sealed with a key that is gone; looked at again tomorrow.
 */
export type PassedOn = 'passedOn' | 'askedAgain' | 'resumed' | 'reminded' | 'notDue' | 'underSeal' | 'unreadable';

const DAY_MS = 86_400_000;

const KEPT: ReadonlySet<RouteReason> = new Set<RouteReason>(['deputy', 'onCall', 'lastResponder']);

/**
 * Nobody picked the case up in time: those who have it are asked again, and it goes to the next in line as well, with
 * who deputises for that person. After the last in line everybody is asked again and the administrators are alarmed.
 * May run twice, also at the same moment in two processes: the second finds a later deadline.
 */
export async function passOnOverdue(deps: EscalationDeps, key: CaseKey): Promise<PassedOn> {
  try {
    return await passOn(deps, key);
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    // It must not stand first in the line of what is due for ever.
    await deps.unitOfWork.run((tx) => deps.deadlines.set(tx, key, new Date(deps.clock.now().getTime() + DAY_MS)));
    return 'unreadable';
  }
}

async function passOn(deps: EscalationDeps, { board, caseId }: CaseKey): Promise<PassedOn> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const events = await deps.cases.load(board, caseId);
    if (events === null) return 'notDue';
    const state = fold(caseId, events);
    const at = deps.clock.now();
    const calendar = calendarOf(await deps.settings.of(board, state.school));
    const own = ownDue(state, calendar, at);
    if (own !== null) {
      const saved = await saveChange(deps, board, caseId, state, eventsFrom(state.version, null, at, own.facts));
      if (saved.kind === 'conflict') continue;
      return state.sealed ? 'underSeal' : own.kind;
    }
    const due = respondBy(state, calendar);
    if (due === null || due > at) return 'notDue';

    const to = await routeCase(deps, board, state, at);
    const line = to.kind === 'nobody' ? [] : [...to.persons, ...to.next];
    const next = nextOf(line.filter(({ personId }) => !state.holders.some((holder) => holder.personId === personId)));
    const facts: readonly CaseFact[] = [
      { type: 'unanswered', endOfLine: next.length === 0 },
      ...next.map(({ personId, role, because }): CaseFact => ({ type: 'routed', to: personId, role, because: KEPT.has(because) ? because : 'nextInLine' })),
    ];
    const saved = await saveChange(deps, board, caseId, state, eventsFrom(state.version, null, at, facts));
    if (saved.kind === 'saved' && state.sealed) return 'underSeal';
    if (saved.kind === 'saved') return next.length === 0 ? 'askedAgain' : 'passedOn';
  }
  return 'notDue';
}
