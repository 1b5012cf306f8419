import type { SchoolCalendar } from '../../src/calendar/schoolCalendar';
import { USUAL_CALENDAR } from '../../src/calendar/schoolCalendar';
import { NO_DUTY, type SchoolDuty } from '../../src/settings/schoolDuty';
import { USUAL_PRACTICE } from '../../src/settings/schoolPractice';
import type { SchoolSettings } from '../../src/settings/schoolSettings';
import { USUAL_TIMES } from '../../src/settings/schoolTimes';

/** Usual hours without a day off, changed as a test needs. */
export function aCalendar(change: Partial<SchoolCalendar> = {}): SchoolCalendar {
  return { ...USUAL_CALENDAR, daysOff: [], ...change };
}

/** A school that has switched on nothing. */
export function schoolSettings(board: string, school: string, change: Partial<Omit<SchoolSettings, 'duty'>> & { readonly duty?: Partial<SchoolDuty> } = {}): SchoolSettings {
  return {
    boardId: board, school, schoolName: 'Dijkcollege', watch: { mode: 'off', decisionReference: null, decisionDate: null }, pictures: { hide: false, escalate: false }, languageModel: false,
    times: USUAL_TIMES, practice: USUAL_PRACTICE, ...change, duty: { ...NO_DUTY, ...change.duty },
  };
}
