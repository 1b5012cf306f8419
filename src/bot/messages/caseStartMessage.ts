import { CASE_KINDS } from '../../escalation/caseKind';
import { ownRole } from '../../escalation/openCaseByResponder';
import { urgentHelp } from '../../gedragscode/urgentHelp';
import { isStaff } from '../../people/person';
import { wordsOf } from '../activity';
import type { Incoming } from '../incoming';
import type { Services } from '../services';
import { answeredElsewhere } from './answeredElsewhere';
import { objectionWish } from './objectionWish';
import { openCaseWish } from './openCaseWish';

/** "Ik wil bezwaar maken", "casus openen": the first card, always in the personal chat. False when it is something else. */
export async function caseStartMessage(services: Services, turn: Incoming): Promise<boolean> {
  return (await objectionStart(services, turn)) || (await openCaseStart(services, turn));
}

async function objectionStart(services: Services, turn: Incoming): Promise<boolean> {
  const { activity, boardId, person, language } = turn;
  const words = wordsOf(activity);
  const wish = person === null ? null : objectionWish(words);
  if (person === null || wish === null || urgentHelp(words) !== null) return false;
  await services.unitOfWork.run(async (tx) => {
    await services.sealedMail.toPerson(tx, boardId, { kind: 'objectionStart', personId: person.id, language: language === 'en' ? 'en' : wish });
    await answeredElsewhere(services.mail, turn, language, tx);
  });
  return true;
}

/** Who follows up no cases reports what they saw; for a student these words are a question like another. */
async function openCaseStart(services: Services, turn: Incoming): Promise<boolean> {
  const { activity, boardId, person, language } = turn;
  const wish = openCaseWish(wordsOf(activity));
  if (person === null || wish === null || !isStaff(person)) return false;
  const inLanguage = language === 'en' ? 'en' : wish;
  const mayOpen = CASE_KINDS.some((kind) => ownRole(person, kind) !== null);
  await services.unitOfWork.run(async (tx) => {
    if (mayOpen) await services.mail.toPerson(tx, boardId, person.id, { kind: 'openCaseStart', personId: person.id, language: inLanguage });
    else await services.sealedMail.toPerson(tx, boardId, { kind: 'reportStart', personId: person.id, language: inLanguage, talk: false });
    await answeredElsewhere(services.mail, turn, language, tx);
  });
  return true;
}
