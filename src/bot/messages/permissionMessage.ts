import { urgentHelp } from '../../gedragscode/urgentHelp';
import { kindsFor } from '../../permissions/permissionKind';
import { wordsOf } from '../activity';
import type { Incoming } from '../incoming';
import type { Services } from '../services';
import { answeredElsewhere } from './answeredElsewhere';
import { permissionAsk } from './permissionAsk';

/** "Vraag toestemming", "ik wil toestemming vragen voor WhatsApp": the form, always in the personal chat. False when it is something else. */
export async function permissionMessage(services: Services, turn: Incoming): Promise<boolean> {
  const { activity, boardId, person, language } = turn;
  const words = wordsOf(activity);
  const ask = person === null ? null : permissionAsk(words);
  if (person === null || ask === null || urgentHelp(words) !== null) return false;
  // What this person can't ask for is a question about the code: the answer says who can.
  const kinds = kindsFor(person);
  if (kinds.length === 0 || (ask.kind !== null && !kinds.includes(ask.kind))) return false;
  await services.unitOfWork.run(async (tx) => {
    await services.mail.toPerson(tx, boardId, person.id, { kind: 'permissionStart', personId: person.id, language: language === 'en' ? 'en' : ask.language, permission: ask.kind });
    await answeredElsewhere(services.mail, turn, language, tx);
  });
  return true;
}
