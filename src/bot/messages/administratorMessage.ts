import { wordsOf } from '../activity';
import type { Incoming } from '../incoming';
import type { Services } from '../services';
import { isImportWish } from './importWish';

/** "lijst inlezen" in the personal chat: the way to the administrators' page. False when it is something else. */
export async function administratorMessage({ unitOfWork, mail }: Services, turn: Incoming): Promise<boolean> {
  const { activity, boardId, conversation, person, language } = turn;
  if (conversation.kind !== 'personal' || person === null || !isImportWish(wordsOf(activity))) return false;
  await unitOfWork.run((tx) => mail.toConversation(tx, boardId, conversation.id, { kind: 'consentPage', personId: person.id, language }));
  return true;
}
