import type { Insertable } from 'kysely';
import type { ConsentPurpose } from '../consent/consentEvent';
import type { BoardId } from '../people/person';
import type { Schema } from './schema';

/** A school's purposes as rows, in the order given. */
export function purposeRows(board: BoardId, school: string, purposes: readonly ConsentPurpose[]): Insertable<Schema['consent_purpose']>[] {
  return purposes.map(({ key, register, audience, title }, ordinal) => ({ board_id: board, school, key, register, audience, title_nl: title.nl, title_en: title.en, ordinal }));
}
