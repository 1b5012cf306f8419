import { seesCodeEvaluation } from '../../codeEvaluation/seesCodeEvaluation';
import { wordsOf } from '../activity';
import type { Incoming } from '../incoming';
import type { Services } from '../services';

const ASKS = /^\W*((toon |laat )?(de |het )?evaluatie (van )?(de )?(gedrags)?code( zien)?|(show )?(the )?(evaluation of the code( of conduct)?|code( of conduct)? evaluation))\W*$/i;
const ENGLISH = /evaluation/i;

/** "Evaluatie gedragscode", in the personal chat of the board. False when it is something else. */
export async function codeEvaluationMessage({ unitOfWork, mail }: Services, { activity, boardId, conversation, person, language }: Incoming): Promise<boolean> {
  const words = wordsOf(activity);
  if (conversation.kind !== 'personal' || person === null || !ASKS.test(words) || !seesCodeEvaluation(person)) return false;
  await unitOfWork.run((tx) => mail.toPerson(tx, boardId, person.id, { kind: 'codeEvaluation', personId: person.id, because: null, language: ENGLISH.test(words) ? 'en' : language }));
  return true;
}
