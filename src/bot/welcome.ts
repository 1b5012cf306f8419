import { worksAtSchool, type Person } from '../people/person';
import type { Language } from '../runtime/language';
import type { Tx } from '../runtime/unitOfWork';
import type { Mail } from './outbox/mail';

/** First contact: what this is; for an intern also what to go through before the start (III.B.1). */
export async function welcome(mail: Mail, tx: Tx, person: Person, language: Language): Promise<void> {
  await mail.toPerson(tx, person.boardId, person.id, { kind: 'welcome', personId: person.id, language });
  if (worksAtSchool(person) && person.roles.includes('intern')) await mail.toPerson(tx, person.boardId, person.id, { kind: 'newcomer', personId: person.id, language });
}
