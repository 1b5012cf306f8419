import { amsterdamDate } from '../../calendar/amsterdamTime';
import type { SchoolCalendar } from '../../calendar/schoolCalendar';
import { endOfSchoolDay } from '../../calendar/schoolTime';
import { openingOn } from '../../calendar/openingOn';
import type { CaseTask } from './caseTask';

const HOUR_MS = 3_600_000;

/**
 * When whoever has the task is reminded of it: as school opens on the day that it is due, or an hour before it closes
 * when the task was given later. Null: not (any more).
 */
export function taskReminder({ status, due, at, isReminded }: CaseTask, calendar: SchoolCalendar): Date | null {
  if (status !== 'open' || due === null || isReminded) return null;
  const opening = openingOn(due, calendar);
  if (opening > at) return opening;
  const late = new Date(endOfSchoolDay(at, 0, calendar).getTime() - HOUR_MS);
  return due === amsterdamDate(at) && late > at ? late : null;
}
