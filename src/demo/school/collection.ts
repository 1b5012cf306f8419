import { ageOn } from '../../calendar/ageOn';
import { addDays, addYears } from '../../calendar/shiftDate';
import type { ConsentDecision } from '../../consent/consentEvent';
import { byGuardian, byStudent, type Answer } from './answer';

const WEEKS_OF_ASKING = 18;

/**
 * The day on which the yearly form came back: in the first weeks of the school year, or at the enrolment in June before
 * it when those weeks haven't passed yet.
 */
export function collectedOn(schoolYear: number, index: number, today: string): string {
  const offset = (index * 7) % WEEKS_OF_ASKING;
  const start = today >= `${schoolYear}-09-15` ? `${schoolYear}-08-24` : `${schoolYear}-06-08`;
  return addDays(start, offset);
}

export interface FormOf {
  readonly birthDate: string | null;
  readonly index: number;
  readonly today: string;
}

/** How an ordinary year goes: the guardian answers below sixteen, the student from then on, at the latest today. */
export function yearlyAnswers(of: FormOf, schoolYear: number, decision: ConsentDecision): readonly Answer[] {
  const { birthDate, index, today } = of;
  const form = collectedOn(schoolYear, index, today);
  const said = { decision, decidedOn: form, schoolYear };
  if (birthDate === null || ageOn(birthDate, form) < 16) {
    const sixteen = birthDate === null ? null : addYears(birthDate, 16);
    const yearIsCurrent = today < `${schoolYear + 1}-08-01`;
    return sixteen !== null && sixteen <= today && yearIsCurrent
      ? [byGuardian(said), byStudent({ ...said, decidedOn: asked(sixteen, today) })]
      : [byGuardian(said)];
  }
  return [byStudent(said)];
}

/** A few days after the birthday the school asks again. */
export function asked(sixteen: string, today: string): string {
  const day = addDays(sixteen, 3);
  return day < today ? day : today;
}
