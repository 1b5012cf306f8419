import { isOnCallTime } from '../calendar/onCallTime';
import { amsterdamDate } from '../calendar/amsterdamTime';
import type { Directory } from '../people/directory';
import type { BoardId } from '../people/person';
import { calendarOf } from '../settings/calendarOf';
import type { SchoolSettings } from '../settings/schoolSettings';
import type { DutyCandidates } from './dutyLine';

/** Whom the school named, at that moment. */
export async function gatherDuty(directory: Directory, board: BoardId, settings: SchoolSettings | null, at: Date): Promise<DutyCandidates> {
  if (settings === null) return { onCall: [], lastResponder: null, standIns: new Map() };
  const { duty } = settings;
  const onCallIds = isOnCallTime(at, calendarOf(settings)) ? duty.onCall : [];
  const people = await directory.byIds(board, [...onCallIds, ...(duty.lastResponder === null ? [] : [duty.lastResponder])]);
  const standIns = await Promise.all(people.map(async ({ id }) => [id, await directory.deputiesOf(board, id, amsterdamDate(at))] as const));
  const named = (id: string | null) => people.filter((person) => person.id === id);
  return { onCall: onCallIds.flatMap(named), lastResponder: named(duty.lastResponder)[0] ?? null, standIns: new Map(standIns) };
}
