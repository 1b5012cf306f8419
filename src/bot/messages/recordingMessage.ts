import { worksAtSchool } from '../../people/person';
import { mayAllowRecording } from '../../permissions/mayAllowRecording';
import { wordsOf } from '../activity';
import type { Incoming } from '../incoming';
import type { Services } from '../services';
import { answeredElsewhere } from './answeredElsewhere';

/** "Leerlingen mogen hier vandaag opnames delen", as a statement; "mogen leerlingen …?" is a question about the code. */
const SAYS_SO = /^\W*((de )?leerlingen|de klas|jullie) mogen\b.*\b(opnames?|foto.?s?|filmpjes?|video.?s?|filmen)\b[^?]*$|^\W*(sta )?opnames? toe(staan)?\W*$|^\W*(the )?students may\b.*\b(recordings?|photos?|videos?|film)\b[^?]*$|^\W*allow recordings?\W*$/i;

/** A teacher tells the conversation that students may record: asked back in private, because it is a permission (III.A.3). */
export async function recordingMessage(services: Services, turn: Incoming): Promise<boolean> {
  const { activity, boardId, conversation, person, language } = turn;
  if (conversation.kind === 'personal' || person === null || !SAYS_SO.test(wordsOf(activity))) return false;
  const isTheirs = mayAllowRecording(person);
  if (!isTheirs && worksAtSchool(person)) return false;
  await services.unitOfWork.run(async (tx) => {
    await services.mail.toPerson(
      tx,
      boardId,
      person.id,
      isTheirs
        ? { kind: 'recordingOffer', personId: person.id, conversationId: conversation.id, language }
        : { kind: 'recordingLine', line: 'onlyStaff', language, personId: person.id },
    );
    await answeredElsewhere(services.mail, turn, language, tx);
  });
  return true;
}
