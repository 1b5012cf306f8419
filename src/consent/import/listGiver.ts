import { ageOn } from '../../calendar/ageOn';
import { firstDayOfSchoolYear } from '../../calendar/schoolYear';
import type { ConsentGiver } from '../consentEvent';
import { AGE_OF_OWN_CONSENT } from '../mayPublish';
import { headerKey } from './consentMapping';
import type { ListRow } from './readList';

const STUDENT_WORDS: readonly string[] = ['leerling', 'student', 'zelf'];
const GUARDIAN_WORDS: readonly string[] = ['ouder', 'ouders', 'verzorger', 'ouder verzorger', 'ouders verzorgers', 'guardian', 'parent'];

/** Who gave it, when the list says so in so many words; a name of somebody says nothing. */
export function namedGiver({ decidedBy, account, stamnummer }: ListRow): ConsentGiver | null {
  if (decidedBy === null) return null;
  const own = [account, stamnummer].some((key) => key !== null && key.toLowerCase() === decidedBy.toLowerCase());
  if (own || STUDENT_WORDS.includes(headerKey(decidedBy))) return 'student';
  return GUARDIAN_WORDS.includes(headerKey(decidedBy)) ? 'guardian' : null;
}

/**
 * Who must have given an answer of a list: by the age on its day. Without a day only somebody who was sixteen before the
 * school year began is sure to have answered in person.
 */
export function listGiver(row: ListRow, birthDate: string | null, schoolYear: number): ConsentGiver {
  const named = namedGiver(row);
  if (named !== null) return named;
  if (birthDate === null) return 'guardian';
  return ageOn(birthDate, row.decidedOn ?? firstDayOfSchoolYear(schoolYear)) >= AGE_OF_OWN_CONSENT ? 'student' : 'guardian';
}
