import { amsterdamDate } from '../calendar/amsterdamTime';
import type { Absences } from '../people/absences';
import type { BoardId, Person } from '../people/person';
import type { SettingsStore } from '../settings/schoolSettings';
import { aroundAbsent } from './aroundAbsent';
import type { OpenedFacts } from './caseEvent';
import { gatherCandidates } from './candidates';
import type { CaseStore } from './caseStore';
import { withDuty } from './dutyLine';
import { gatherDuty } from './gatherDuty';
import { barredFromObjection } from './objections/barredFromObjection';
import { route, type Route } from './route';
import type { SupervisorDeps } from './supervisorOf';

export type RoutedFacts = Pick<OpenedFacts, 'school' | 'level' | 'kind' | 'origin' | 'reporterId' | 'staffId' | 'aboutIds' | 'chosen' | 'sealed'>;

export interface RoutingDeps extends SupervisorDeps {
  readonly settings: Pick<SettingsStore, 'of'>;
  readonly absences: Absences;
  readonly cases: Pick<CaseStore, 'holdersOfCasesAbout'>;
}

/** Looks up who is who, and to whom such a case goes at that moment. */
export async function routeCase(deps: RoutingDeps, board: BoardId, facts: RoutedFacts, at: Date): Promise<Route> {
  const { directory } = deps;
  const { school, level, kind, origin, reporterId, staffId, aboutIds, chosen = null, sealed = false } = facts;
  const person = (id: string | null): Promise<Person | null> => (id === null ? Promise.resolve(null) : directory.byId(board, id));
  const [reporter, staff, known, settings] = await Promise.all([person(reporterId), person(staffId), directory.byIds(board, aboutIds), deps.settings.of(board, school)]);
  // Somebody whom the directory doesn't know is concerned all the same.
  const about = aboutIds.map((id) => known.find((one) => one.id === id) ?? { id, roles: [], boardId: board, school, classes: [] });
  const candidates = await gatherCandidates(deps, { board, school, on: amsterdamDate(at), reporter, staff, about });
  const never = await barredFromObjection(deps, board, facts);
  const barred = new Set([...never, ...aboutIds, ...candidates.standInsOfConcerned, ...(reporter === null ? [] : [reporter.id])]);
  const own = route({ level, kind, origin, chosen, sealed, reporter, about, never, candidates });
  // What is sealed is for those persons only, whoever is on call.
  if (sealed) return own;
  const duty = await gatherDuty(directory, board, settings, at);
  const line = withDuty(own, { school, level, kind, about, barred }, duty);
  return settings?.duty.askAbsence === true ? aroundAbsent(line, await awayIn(deps, board, line, at)) : line;
}

async function awayIn({ directory, absences }: RoutingDeps, board: BoardId, line: Route, at: Date): Promise<ReadonlySet<string>> {
  if (line.kind === 'nobody') return new Set();
  const people = await directory.byIds(board, [...line.persons, ...line.next].map(({ personId }) => personId));
  return absences.awayAmong(people, at);
}
