import { sameFaces } from '../../images/sameFaces';
import { imagePurposes, placePurpose } from '../../images/placePurpose';
import type { Box } from '../../images/pictureEngine';
import { readingOrder } from '../../images/readingOrder';
import type { SharedFace } from '../../images/sharedPictures';
import type { HttpRequest } from '../http';
import { languageOf } from '../pageLanguage';
import type { Ticket } from '../ticket';
import type { EnteredPlace } from './enter';
import { listPeople } from './listPeople';
import type { CheckAnswer } from './photoApi';
import { answer, refuse, type PhotoContext, type PhotoOutcome } from './photoHandler';
import { preparedAnswer } from './preparedAnswer';

interface CheckInput extends EnteredPlace {
  readonly bytes: Uint8Array;
  readonly posted: Ticket['posted'];
  /** Of an offer: what is covered in it, and who are left. */
  readonly offer: { readonly pictureId: string; readonly covered: readonly Box[]; readonly faces: readonly SharedFace[] } | null;
}

/** Makes a picture ready, finds its faces, and says who could be in it and for which purposes it can be checked. */
export async function checkPicture(deps: PhotoContext, request: HttpRequest, input: CheckInput): Promise<PhotoOutcome> {
  const { person, conversation, place, people, bytes, posted, offer } = input;
  const purposes = await deps.consentBook.purposes(conversation.boardId, conversation.school);
  const first = placePurpose(purposes, place);
  if (first === null) return refuse('noPurposes');

  const prepared = await deps.engine.prepare(bytes);
  if (prepared.kind === 'refused') return refuse(prepared.because);

  const faces = readingOrder(prepared.faces);
  const language = languageOf(request);
  const done: CheckAnswer = {
    ...preparedAnswer(deps, prepared, {
      width: prepared.width,
      height: prepared.height,
      faces,
      covered: offer?.covered ?? [],
      boardId: conversation.boardId,
      personId: person.id,
      conversationId: conversation.id,
      posted,
      offer: offer?.pictureId ?? null,
      isAltered: offer !== null,
    }),
    frames: prepared.frames,
    people: listPeople(people),
    purposes: imagePurposes(purposes).map(({ key, title, audience }) => ({ key, title: title[language], audience })),
    defaultPurpose: first.key,
    place,
    posted: posted === null ? null : { index: posted.index, of: posted.of },
    tags: offer === null ? [] : sameFaces(faces, offer.faces).map(({ face, personId }) => ({ face, who: { kind: 'person', id: personId } })),
  };
  return answer(done);
}
