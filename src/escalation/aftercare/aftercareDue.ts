import { amsterdamInstant } from '../../calendar/amsterdamTime';
import type { SchoolCalendar } from '../../calendar/schoolCalendar';
import { nextOpening, schoolDayFrom } from '../../calendar/schoolTime';
import type { CaseState } from '../caseState';
import type { AftercareTalk } from './aftercareTalk';

/** When somebody is reminded of that talk: as the school opens on its day, or on the first day with school after it. */
export function remindAt({ on }: Pick<AftercareTalk, 'on'>, calendar: SchoolCalendar): Date {
  return nextOpening(new Date(amsterdamInstant({ date: schoolDayFrom(on, calendar), minutes: 0 }).getTime() - 1), calendar);
}

/** Talks of which nobody was reminded yet, with the moment for it; the first first. */
export function remindersOf({ aftercare }: Pick<CaseState, 'aftercare'>, calendar: SchoolCalendar): readonly { readonly talk: AftercareTalk; readonly at: Date }[] {
  return aftercare
    .filter(({ done, reminded }) => done === null && !reminded)
    .map((talk) => ({ talk, at: remindAt(talk, calendar) }))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
