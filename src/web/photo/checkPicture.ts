import { defaultPurpose, imagePurposes } from '../../images/placePurpose';
import { readingOrder } from '../../images/readingOrder';
import type { Conversation } from '../../people/conversation';
import { isStaff, isStudent, type Person } from '../../people/person';
import type { HttpRequest } from '../http';
import type { Ticket } from '../ticket';
import type { CheckAnswer, ListedPerson } from './photoApi';
import { answer, refuse, type PhotoContext, type PhotoOutcome } from './photoHandler';
import { languageOf } from '../pageLanguage';

interface CheckInput {
  readonly person: Person;
  readonly conversation: Conversation;
  readonly people: readonly Person[];
  readonly bytes: Uint8Array;
  readonly posted: Ticket['posted'];
}

/** Makes a picture ready, finds its faces, and says who could be in it and for which purposes it can be checked. */
export async function checkPicture(deps: PhotoContext, request: HttpRequest, input: CheckInput): Promise<PhotoOutcome> {
  const { person, conversation, people, bytes, posted } = input;
  const purposes = await deps.consentBook.purposes(conversation.boardId, conversation.school);
  const first = defaultPurpose(purposes);
  if (first === null) return refuse('noPurposes');

  const prepared = await deps.engine.prepare(bytes);
  if (prepared.kind === 'refused') return refuse(prepared.because);

  const { mediaType, width, height, frames } = prepared;
  const faces = readingOrder(prepared.faces);
  const language = languageOf(request);
  const done: CheckAnswer = {
    width,
    height,
    mediaType,
    picture: Buffer.from(prepared.bytes).toString('base64'),
    faces,
    frames,
    people: people.flatMap((one) => listed(one)).sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    purposes: imagePurposes(purposes).map(({ key, title }) => ({ key, title: title[language] })),
    defaultPurpose: first.key,
    ticket: deps.tickets.issue({
      bytes: prepared.bytes,
      mediaType,
      width,
      height,
      faces,
      covered: [],
      boardId: conversation.boardId,
      personId: person.id,
      conversationId: conversation.id,
      posted,
    }),
    posted: posted !== null,
  };
  return answer(done);
}

function listed(person: Person): ListedPerson[] {
  return isStudent(person) || isStaff(person) ? [{ id: person.id, name: person.displayName, isStaff: !isStudent(person) }] : [];
}
