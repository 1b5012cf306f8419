import { wordsOf } from '../activity';
import type { Incoming } from '../incoming';
import { seesQuestionOverview } from '../questionCards';
import type { Services } from '../services';

const ASKS = /^\W*((toon |laat )?(het |de )?(vragen ?overzicht|overzicht (van )?(de )?vragen)( zien)?|(show )?(the )?(questions? overview|overview of (the )?questions))\W*$/i;
const ENGLISH = /overview/i;

/** "Vragenoverzicht", in the personal chat of those who look after the code. False when it is something else. */
export async function questionOverviewMessage({ unitOfWork, mail }: Services, turn: Incoming): Promise<boolean> {
  const { activity, boardId, conversation, person } = turn;
  const words = wordsOf(activity);
  if (conversation.kind !== 'personal' || person === null || !ASKS.test(words) || !seesQuestionOverview(person)) return false;
  await unitOfWork.run((tx) => mail.toPerson(tx, boardId, person.id, { kind: 'questionOverview', personId: person.id, language: ENGLISH.test(words) ? 'en' : turn.language }));
  return true;
}
