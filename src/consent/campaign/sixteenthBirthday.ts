import { ageOn } from '../../calendar/ageOn';
import { isIsoDate } from '../../calendar/isIsoDate';
import { firstDayOfSchoolYear, schoolYearOf } from '../../calendar/schoolYear';
import { addDays, addYears } from '../../calendar/shiftDate';
import { AGE_OF_OWN_CONSENT } from '../mayPublish';
import { missesSomething, type JudgedStudent } from './judgedStudent';

/** The first day on which the student decides; null when the date of birth is unknown or isn't one. */
export function sixteenthBirthday(birthDate: string | null): string | null {
  if (birthDate === null || !isIsoDate(birthDate)) return null;
  const day = addYears(birthDate, AGE_OF_OWN_CONSENT);
  // Born on 29 February, in a year without one: a day later.
  return ageOn(birthDate, day) >= AGE_OF_OWN_CONSENT ? day : addDays(day, 1);
}

/** Who turned sixteen this school year, the day itself included, and hasn't answered everything in person yet. */
export function toAskInPerson(judged: readonly JudgedStudent[], today: string): readonly JudgedStudent[] {
  const start = firstDayOfSchoolYear(schoolYearOf(today));
  return judged.filter((one) => {
    const day = sixteenthBirthday(one.student.birthDate);
    return day !== null && start <= day && day <= today && missesSomething(one);
  });
}
