import { urgentHelp } from '../../gedragscode/urgentHelp';
import { wordsOf } from '../activity';
import type { Incoming } from '../incoming';
import type { Services } from '../services';
import { answeredElsewhere } from './answeredElsewhere';
import { reportWish } from './reportWish';

/**
 * "Ik wil iets melden", "ik wil met iemand praten": the first card of a report, always in the personal chat. A cry for
 * help gets its numbers first. False when it is something else.
 */
export async function reportStartMessage(services: Services, turn: Incoming): Promise<boolean> {
  const { activity, boardId, person, language } = turn;
  const words = wordsOf(activity);
  const wish = person === null ? null : reportWish(words);
  if (person === null || wish === null || urgentHelp(words) !== null) return false;
  await services.unitOfWork.run(async (tx) => {
    await services.sealedMail.toPerson(tx, boardId, { kind: 'reportStart', personId: person.id, language: language === 'en' ? 'en' : wish.language, talk: wish.talk });
    await answeredElsewhere(services.mail, turn, language, tx);
  });
  return true;
}
