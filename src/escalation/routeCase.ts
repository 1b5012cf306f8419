import { amsterdamDate } from '../calendar/amsterdamTime';
import type { Directory } from '../people/directory';
import type { BoardId, Person } from '../people/person';
import type { OpenedFacts } from './caseEvent';
import { gatherCandidates } from './candidates';
import { route, type Route } from './route';

export type RoutedFacts = Pick<OpenedFacts, 'school' | 'level' | 'kind' | 'origin' | 'reporterId' | 'staffId' | 'aboutIds'>;

/** Looks up who is who, and to whom such a case goes on that day. */
export async function routeCase(directory: Directory, board: BoardId, facts: RoutedFacts, at: Date): Promise<Route> {
  const { school, level, kind, origin, reporterId, staffId, aboutIds } = facts;
  const person = (id: string | null): Promise<Person | null> => (id === null ? Promise.resolve(null) : directory.byId(board, id));
  const [reporter, staff, known] = await Promise.all([person(reporterId), person(staffId), directory.byIds(board, aboutIds)]);
  // Somebody whom the directory doesn't know is concerned all the same.
  const about = aboutIds.map((id) => known.find((one) => one.id === id) ?? { id, roles: [], boardId: board, school, classes: [] });
  const candidates = await gatherCandidates(directory, { board, school, on: amsterdamDate(at), reporter, staff, about });
  return route({ level, kind, origin, reporter, about, candidates });
}
