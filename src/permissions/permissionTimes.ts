import { amsterdamDate, amsterdamInstant } from '../calendar/amsterdamTime';
import { endOfDay } from '../calendar/endOfDay';
import type { SchoolCalendar } from '../calendar/schoolCalendar';
import { endOfSchoolDay } from '../calendar/schoolTime';
import { lastDayOfSchoolYear } from '../calendar/schoolYear';
import { addDays, daysBetween } from '../calendar/shiftDate';
import type { PermissionState } from './permissionState';

/** School days in which to answer, then one more after the reminder and for everybody after that. */
const FIRST_DAYS = 2;
const NEXT_DAYS = 1;
/** When all were asked in vain, it is asked once a week. */
const PATIENT_AFTER = 6;
const PATIENT_DAYS = 5;

const WARNING_DAYS = 14;
const MORNING = 8 * 60;

/** From when and until when a permission holds, lesson hours included. */
export function permissionSpan({ details, until }: Pick<PermissionState, 'details' | 'until'>): { readonly from: Date; readonly to: Date } {
  const { from, hours } = details;
  return {
    from: amsterdamInstant({ date: from, minutes: hours?.from ?? 0 }),
    to: hours === null ? endOfDay(until) : amsterdamInstant({ date: until, minutes: hours.to }),
  };
}

/** It was for the whole of a school year, so that the next one is likely to need it again. */
export function isYearly({ schoolYear, until }: Pick<PermissionState, 'schoolYear' | 'until'>): boolean {
  return until === lastDayOfSchoolYear(schoolYear);
}

export type PermissionDue = { readonly what: 'answer' | 'expiry' | 'end'; readonly at: Date };

/** What happens by itself next; null: nothing. */
export function permissionDue(state: PermissionState, calendar: SchoolCalendar): PermissionDue | null {
  const end: PermissionDue = { what: 'end', at: permissionSpan(state).to };
  switch (state.status) {
    case 'asked': {
      const answer: PermissionDue = { what: 'answer', at: endOfSchoolDay(state.waitsSince, daysToAnswer(state), calendar) };
      return answer.at < end.at ? answer : end;
    }
    case 'askedBack':
      return end;
    case 'granted':
      return warning(state) ?? end;
    case 'refused':
    case 'withdrawn':
    case 'lapsed':
      return null;
  }
}

/** By when an answer may be expected. */
export function answerBy(state: PermissionState, calendar: SchoolCalendar): Date | null {
  const due = permissionDue(state, calendar);
  return due?.what === 'answer' ? due.at : null;
}

function daysToAnswer({ rounds }: PermissionState): number {
  if (rounds === 0) return FIRST_DAYS;
  return rounds < PATIENT_AFTER ? NEXT_DAYS : PATIENT_DAYS;
}

/** Only of what lasts longer than the warning is early. */
function warning({ isExpiryTold, until, decidedAt }: PermissionState): PermissionDue | null {
  if (isExpiryTold || decidedAt === null || daysBetween(amsterdamDate(decidedAt), until) <= WARNING_DAYS) return null;
  return { what: 'expiry', at: amsterdamInstant({ date: addDays(until, -WARNING_DAYS), minutes: MORNING }) };
}
