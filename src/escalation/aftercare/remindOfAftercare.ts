import { amsterdamDate } from '../../calendar/amsterdamTime';
import { nextSchoolTime, schoolDayWithin } from '../../calendar/schoolTime';
import type { BoardId } from '../../people/person';
import { calendarOf } from '../../settings/calendarOf';
import type { CaseKey } from '../caseDeadlines';
import { eventsFrom, type CaseFact } from '../caseEvent';
import { fold, type CaseState } from '../caseState';
import type { EscalationDeps } from '../escalationDeps';
import { mayHoldSealed } from '../responder';
import { routeCase } from '../routeCase';
import { ATTEMPTS, saveChange } from '../saveChange';
import { remindersOf } from './aftercareDue';

/** `underSeal`: whatever was done, nobody else is to know. */
export type Reminded = 'reminded' | 'notDue' | 'underSeal';

/**
 * The day of a planned talk has come: who is responsible is reminded, once, during school time. Of a case whose people
 * have all left, somebody else gets it. May run twice: the second finds that somebody was reminded.
 */
export async function remindOfAftercare(deps: EscalationDeps, { board, caseId }: CaseKey): Promise<Reminded> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const events = await deps.cases.load(board, caseId);
    if (events === null) return 'notDue';
    const state = fold(caseId, events);
    const at = deps.clock.now();
    const calendar = calendarOf(await deps.settings.of(board, state.school));
    const due = remindersOf(state, calendar).filter((reminder) => reminder.at <= at);
    if (due.length === 0) return 'notDue';
    const opens = nextSchoolTime(at, calendar);
    if (opens > at && schoolDayWithin(amsterdamDate(at), calendar) !== null) {
      // It came due while nobody looked: not in the evening or a holiday after all.
      await deps.unitOfWork.run((tx) => deps.deadlines.set(tx, { board, caseId }, opens));
      return 'notDue';
    }
    const { to, routed } = await whomToRemind(deps, board, state, at);
    const facts: readonly CaseFact[] = [...routed, ...due.map(({ talk }): CaseFact => ({ type: 'aftercareDue', talk: talk.talk, to }))];
    const saved = await saveChange(deps, board, caseId, state, eventsFrom(state.version, null, at, facts));
    if (saved.kind === 'saved') return state.sealed ? 'underSeal' : 'reminded';
  }
  return 'notDue';
}

/** Who is responsible or was asked to be; without them the others who hold it; without those who would get such a case today. */
async function whomToRemind(deps: EscalationDeps, board: BoardId, state: CaseState, at: Date): Promise<{ readonly to: readonly string[]; readonly routed: readonly CaseFact[] }> {
  const holders = state.holders.map(({ personId }) => personId).filter((id) => !state.aboutIds.includes(id));
  const here = (await deps.directory.byIds(board, holders)).filter((person) => !state.sealed || mayHoldSealed(person, state.school)).map(({ id }) => id);
  const first = state.responsible ?? state.handedTo?.personId;
  if (first !== undefined && here.includes(first)) return { to: [first], routed: [] };
  if (here.length > 0) return { to: here, routed: [] };
  const route = await routeCase(deps, board, state, at);
  if (route.kind === 'nobody') return { to: [], routed: [{ type: 'nobodyFound' }] };
  return { to: route.persons.map(({ personId }) => personId), routed: route.persons.map(({ personId, role, because }): CaseFact => ({ type: 'routed', to: personId, role, because })) };
}
