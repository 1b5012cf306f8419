import { nextSchoolTime, schoolDayWithin } from '../calendar/schoolTime';
import { isOnCallTime } from '../calendar/onCallTime';
import { amsterdamDate } from '../calendar/amsterdamTime';
import type { SchoolCalendar } from '../calendar/schoolCalendar';
import type { CaseState } from './caseState';

/**
 * From when it is read, for who reported it: null when somebody at school can be expected to read it now, or is on call
 * for it; `'unknown'` when that can't be said.
 */
export function readFrom(state: Pick<CaseState, 'level' | 'holders'>, calendar: SchoolCalendar, now: Date): Date | 'unknown' | null {
  const opens = nextSchoolTime(now, calendar);
  if (opens <= now) return null;
  const isOnCall = state.level === 'P1' && isOnCallTime(now, calendar) && state.holders.some(({ because }) => because === 'onCall');
  if (isOnCall) return null;
  return schoolDayWithin(amsterdamDate(now), calendar) === null ? 'unknown' : opens;
}
