import { ageOn } from '../../calendar/ageOn';
import { firstDayOfSchoolYear } from '../../calendar/schoolYear';
import type { ConsentGiver } from '../consentEvent';
import { AGE_OF_OWN_CONSENT } from '../mayPublish';
import { headerKey } from '../../runtime/csv/headerKey';
import type { RowContent } from './listRow';

const STUDENT_WORDS: readonly string[] = ['leerling', 'student', 'zelf'];
const GUARDIAN_WORDS: readonly string[] = ['ouder', 'ouders', 'verzorger', 'ouder verzorger', 'ouders verzorgers', 'guardian', 'parent'];

/** Who gave it, when the list says so in so many words or by the student's own keys; a name of somebody says nothing. */
export function namedGiver(decidedBy: string | null, ownKeys: readonly (string | null)[]): ConsentGiver | null {
  if (decidedBy === null) return null;
  const said = decidedBy.toLowerCase();
  if (ownKeys.some((key) => key?.toLowerCase() === said)) return 'student';
  const word = headerKey(said);
  if (STUDENT_WORDS.includes(word)) return 'student';
  return GUARDIAN_WORDS.includes(word) ? 'guardian' : null;
}

/**
 * Who must have given an answer of a list: by the age on its day. Without a day only somebody who was sixteen before the
 * school year began is sure to have answered in person.
 */
export function listGiver(row: Pick<RowContent, 'namedGiver' | 'decidedOn'>, birthDate: string | null, schoolYear: number): ConsentGiver {
  if (row.namedGiver !== null) return row.namedGiver;
  if (birthDate === null) return 'guardian';
  return ageOn(birthDate, row.decidedOn ?? firstDayOfSchoolYear(schoolYear)) >= AGE_OF_OWN_CONSENT ? 'student' : 'guardian';
}
