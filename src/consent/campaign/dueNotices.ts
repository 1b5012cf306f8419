import type { SchoolCalendar } from '../../calendar/schoolCalendar';
import { isSchoolDay, schoolDayFrom } from '../../calendar/schoolTime';
import { firstDayOfSchoolYear, schoolYearOf } from '../../calendar/schoolYear';
import { addDays } from '../../calendar/shiftDate';
import { campaignDeadline } from './campaignDeadline';
import { noticeKey, type CampaignNotice } from './campaignNotice';

/** A day on which nothing ran is made up for this long; what is older than that is no news any more. */
const MADE_UP_DAYS = 28;

/** So long before the deadline mentors are reminded. */
const REMINDER_DAYS = 7;

export interface MentoredClass {
  readonly classKey: string;
  readonly mentorIds: readonly string[];
  /** Somebody's answer is missing. */
  readonly missesSomething: boolean;
  /** Students whose own answer is missing, with the day (ISO) on which they turned sixteen. */
  readonly sixteen: readonly { readonly studentId: string; readonly on: string }[];
}

export interface DueQuestion {
  readonly school: string;
  /** ISO. */
  readonly today: string;
  readonly calendar: SchoolCalendar;
  readonly deadline: string | null;
  readonly classes: readonly MentoredClass[];
  /** Whether this person was told by this key. */
  readonly wasTold: (key: string, personId: string) => boolean;
}

/**
 * Which mentors are told what today. Nothing on a day without school; each thing once; what was missed is made up for.
 *
 * - `start`: from the first school day of the school year, for four weeks or as long as the deadline lies ahead.
 * - `reminder`: in the week before the deadline, when an answer is missing.
 * - `sixteen`: on the first school day from the birthday on. The start's card names these too, so it settles them.
 */
export function dueNotices({ school, today, calendar, deadline: set, classes, wasTold }: DueQuestion): readonly CampaignNotice[] {
  if (!isSchoolDay(today, calendar)) return [];
  const schoolYear = schoolYearOf(today);
  const deadline = campaignDeadline(set, today);
  const first = schoolDayFrom(firstDayOfSchoolYear(schoolYear), calendar);
  const starts = today >= first && (today <= addDays(first, MADE_UP_DAYS) || deadline.kind === 'ahead');
  const reminds = deadline.kind === 'ahead' && today >= addDays(deadline.on, -REMINDER_DAYS);
  const since = latest(firstDayOfSchoolYear(schoolYear), addDays(today, -MADE_UP_DAYS));

  return classes.flatMap(({ classKey, mentorIds, missesSomething, sixteen }) =>
    mentorIds.flatMap((personId): readonly CampaignNotice[] => {
      const of = { personId, classKey, covers: [], studentId: null };
      const birthdays = sixteen
        .filter(({ on }) => since <= on && on <= today)
        .map(({ studentId }): CampaignNotice => ({ ...of, kind: 'sixteen', key: noticeKey.sixteen(school, studentId), studentId }));
      const reminder: CampaignNotice[] =
        reminds && missesSomething ? [{ ...of, kind: 'reminder', key: noticeKey.reminder(school, classKey, deadline.on) }] : [];
      const start: CampaignNotice = { ...of, kind: 'start', key: noticeKey.start(school, classKey, schoolYear), covers: [...reminder, ...birthdays].map(({ key }) => key) };
      const all = starts && !wasTold(start.key, personId) ? [start] : [...reminder, ...birthdays];
      return all.filter(({ key }) => !wasTold(key, personId));
    }),
  );
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}
