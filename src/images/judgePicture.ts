import { amsterdamDate } from '../calendar/amsterdamTime';
import type { ConsentBook } from '../consent/consentBook';
import type { ConsentPurpose, PurposeAudience } from '../consent/consentEvent';
import { loadVerdicts } from '../consent/loadVerdicts';
import type { CodeVersions } from '../gedragscode/codeVersions';
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

/** Where somebody checks pictures, from `openConversation`. */
export interface CheckedPlace {
  readonly by: Person;
  readonly conversation: Conversation;
  /** Who could see what is posted there; null for pictures that are only taken along. */
  readonly place: PurposeAudience | null;
  /** Who can be in the pictures. */
  readonly people: readonly Person[];
}

export interface TaggedPicture {
  readonly picture: FacesOfPicture;
  readonly tags: readonly FaceTag[];
}

export interface JudgeRequest extends CheckedPlace {
  readonly pictures: readonly TaggedPicture[];
  /** Key of the purpose that was chosen; the purpose of the place is asked beside it. */
  readonly purpose: string;
}

export type Judged =
  /** A verdict per picture, in the order asked. */
  | { readonly kind: 'judged'; readonly verdicts: readonly PictureVerdict[]; readonly purpose: ConsentPurpose }
  /** No such purpose at this school, or one that isn't about images: the registers never stand in for each other. */
  | { readonly kind: 'unknownPurpose' };

/** Asks the register once about every student that was named, writes that it was asked, and judges each picture as a whole. */
export async function judgePictures(deps: JudgeDeps, request: JudgeRequest): Promise<Judged> {
  const { by, conversation, place, people, pictures } = request;
  const { boardId: board, school } = conversation;
  const purposes = purposesToAsk(await deps.consentBook.purposes(board, school), request.purpose, place);
  const [purpose] = purposes;
  if (purpose === undefined) return { kind: 'unknownPurpose' };

  const named = new Set(pictures.flatMap(({ picture, tags }) => studentsInTags(picture, tags, people)));
  const students = people.filter((person) => named.has(person.id));
  const consents = new Map<string, readonly PurposeConsent[]>();
  if (students.length > 0) {
    const now = deps.clock.now();
    const about = students.map(({ id }) => id);
    // Written first: nothing is ever looked up without a trace.
    for (const { key } of purposes) await deps.audit.record({ type: 'consent.lookedUp', boardId: board, at: now, by: by.id, about, purpose: key, article: 'III.B.8' });
    const register = await loadVerdicts({ book: deps.consentBook, codes: deps.codes }, { board, school, studentIds: about, purposes, on: amsterdamDate(now) });
    for (const student of students) {
      // Another school has its own purposes: the same key there may mean something else.
      consents.set(student.id, purposes.map((one) => ({ purpose: one.key, verdict: student.school === school ? register.of(student, one) : register.ofStranger(one) })));
    }
  }
  return { kind: 'judged', verdicts: pictures.map(({ picture, tags }) => pictureVerdict({ picture, tags, people, consents })), purpose };
}
