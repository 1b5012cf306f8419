import { amsterdamDate } from '../calendar/amsterdamTime';
import type { ConsentBook } from '../consent/consentBook';
import type { ConsentPurpose } from '../consent/consentEvent';
import type { ConsentVerdict } from '../consent/consentVerdict';
import type { CodeVersions } from '../gedragscode/codeVersions';
import { loadVerdicts } from '../consent/loadVerdicts';
import type { Conversation } from '../people/conversation';
import type { Person } from '../people/person';
import type { Clock } from '../runtime/clock';
import type { FacesOfPicture } from './facesOfPicture';
import type { FaceTag } from './faceTag';
import type { ImageAudit } from './imageAudit';
import { purposesToAsk } from './placePurpose';
import { pictureVerdict, studentsInTags, type PictureVerdict, type PurposeConsent } from './verdict';

export interface JudgeDeps {
  readonly consentBook: Pick<ConsentBook, 'purposes' | 'eventsOf'>;
  readonly codes: CodeVersions;
  readonly audit: ImageAudit;
  readonly clock: Clock;
}

export interface JudgeRequest {
  readonly by: Person;
  readonly conversation: Conversation;
  /** The people of the conversation, from `openConversation`. */
  readonly people: readonly Person[];
  readonly picture: FacesOfPicture;
  readonly tags: readonly FaceTag[];
  /** Key of the purpose that was chosen; the purpose of the place is asked beside it. */
  readonly purpose: string;
}

export type Judged =
  | { readonly kind: 'judged'; readonly verdict: PictureVerdict }
  /** No such purpose at this school, or one that isn't about images: the registers never stand in for each other. */
  | { readonly kind: 'unknownPurpose' };

/** Asks the register about every student that was named, writes that it was asked, and judges the whole picture. */
export async function judgePicture(deps: JudgeDeps, request: JudgeRequest): Promise<Judged> {
  const { conversation, people, picture, tags } = request;
  const purposes = purposesToAsk(await deps.consentBook.purposes(conversation.boardId, conversation.school), request.purpose);
  if (purposes.length === 0) return { kind: 'unknownPurpose' };

  const named = new Set(studentsInTags(picture, tags, people));
  const students = people.filter((person) => named.has(person.id));
  const consents = new Map<string, PurposeConsent[]>(students.map((student) => [student.id, []]));
  if (students.length > 0) {
    for (const purpose of purposes) {
      const verdictOf = await lookUp(deps, request, students, purpose);
      for (const student of students) consents.get(student.id)?.push({ purpose: purpose.key, verdict: verdictOf(student) });
    }
  }
  return { kind: 'judged', verdict: pictureVerdict({ picture, tags, people, consents }) };
}

async function lookUp(
  deps: JudgeDeps,
  { by, conversation }: JudgeRequest,
  students: readonly Person[],
  purpose: ConsentPurpose,
): Promise<(student: Person) => ConsentVerdict> {
  const now = deps.clock.now();
  const about = students.map((student) => student.id);
  // Written first: nothing is ever looked up without a trace.
  await deps.audit.record({
    type: 'consent.lookedUp',
    boardId: conversation.boardId,
    at: now,
    by: by.id,
    about,
    purpose: purpose.key,
    article: 'III.B.8',
  });
  const { boardId: board, school } = conversation;
  const register = await loadVerdicts({ book: deps.consentBook, codes: deps.codes }, { board, school, studentIds: about, purposes: [purpose], on: amsterdamDate(now) });
  // Another school has its own purposes: the same key there may mean something else.
  return (student) => (student.school === school ? register.of(student, purpose) : register.ofStranger(purpose));
}
