import { holidaysNoord } from '../../calendar/data/holidaysNoord';
import { schoolYearOf } from '../../calendar/schoolYear';
import type { SchoolTimes } from '../../settings/schoolTimes';
import type { Gap } from './coverage';

/** Without any holidays for this school year, time is counted through all of them. */
export function holidayGap(times: SchoolTimes | null, today: string): readonly Gap[] {
  const schoolYear = schoolYearOf(today);
  const isKnown =
    times === null || times.region === 'noord'
      ? holidaysNoord.some((year) => year.schoolYear === schoolYear)
      : times.daysOff.some(({ from }) => schoolYearOf(from) === schoolYear);
  return isKnown ? [] : [{ kind: 'noHolidays', schoolYear }];
}
