import { ageOn } from '../../calendar/ageOn';
import { isIsoDate } from '../../calendar/isIsoDate';
import { AGE_OF_OWN_CONSENT } from '../mayPublish';

/** Whom to ask on that day. Unknown: without a date of birth nobody can tell. */
export type Decider = 'student' | 'guardian' | 'unknown';

export function whoDecides({ birthDate }: { readonly birthDate: string | null }, on: string): Decider {
  if (birthDate === null || !isIsoDate(birthDate)) return 'unknown';
  return ageOn(birthDate, on) >= AGE_OF_OWN_CONSENT ? 'student' : 'guardian';
}
