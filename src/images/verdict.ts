import type { ConsentVerdict } from '../consent/consentVerdict';
import { isStudent, type Person } from '../people/person';
import { boxOf, isCovered, liesWithin, type FacesOfPicture } from './facesOfPicture';
import type { FaceRef, FaceTag, NotRecognisableReason } from './faceTag';

/** What the register says of one student for one purpose. */
export interface PurposeConsent {
  readonly purpose: string;
  readonly verdict: ConsentVerdict;
}

/** What holds for one face; `letsThrough` says which of these let the picture through. */
export type FaceVerdict =
  | { readonly kind: 'consent'; readonly face: FaceRef; readonly personId: string; readonly consents: readonly PurposeConsent[] }
  | { readonly kind: 'noStudent'; readonly face: FaceRef; readonly because: 'staff' | 'otherAdult' | 'noFace' }
  | { readonly kind: 'notRecognisable'; readonly face: FaceRef; readonly reason: NotRecognisableReason }
  | { readonly kind: 'covered'; readonly face: FaceRef }
  /** A student who isn't in this conversation, or an id that isn't: nobody can be asked, so no. */
  | { readonly kind: 'cannotCheck'; readonly face: FaceRef; readonly because: 'elsewhere' | 'notHere' | 'noSuchPlace' }
  | { readonly kind: 'untagged'; readonly face: FaceRef };

export interface PictureVerdict {
  /** It may be posted here: every face has an answer that lets the picture through. */
  readonly may: boolean;
  /** It may be used elsewhere for the purpose that was chosen, where this conversation's own purpose doesn't count. */
  readonly mayTakeAlong: boolean;
  readonly article: 'III.B.8';
  readonly faces: readonly FaceVerdict[];
}

export interface VerdictInput {
  readonly picture: FacesOfPicture;
  readonly tags: readonly FaceTag[];
  /** The people of the conversation. */
  readonly people: readonly Person[];
  /** Per student, the chosen purpose first and that of the place after it; a student without an entry gets no yes. */
  readonly consents: ReadonlyMap<string, readonly PurposeConsent[]>;
}

/**
 * Whether a picture may be posted, from what the teacher said of every face and what the register says of every
 * student. A face that was found and not spoken of is never passed over, whatever the page sent.
 */
export function pictureVerdict(input: VerdictInput): PictureVerdict {
  const { picture, tags } = input;
  const found = picture.faces.map((_, index) => verdictOfFace(input, index, lastTag(tags, index)));
  const drawn = tags.filter((tag) => typeof tag.face !== 'number').map((tag) => verdictOfFace(input, tag.face, tag));
  const unknown = tags
    .filter((tag) => typeof tag.face === 'number' && picture.faces[tag.face] === undefined)
    .map((tag): FaceVerdict => ({ kind: 'cannotCheck', face: tag.face, because: 'noSuchPlace' }));
  const faces = [...found, ...drawn, ...unknown];
  return { may: faces.every((face) => letsThrough(face)), mayTakeAlong: faces.every((face) => letsThrough(face, 1)), article: 'III.B.8', faces };
}

/** `purposes`: of how many purposes the answer counts; all of them unless said otherwise. */
export function letsThrough(face: FaceVerdict, purposes?: number): boolean {
  switch (face.kind) {
    case 'consent':
      return face.consents.length > 0 && face.consents.slice(0, purposes).every(({ verdict }) => verdict.kind === 'yes');
    case 'noStudent':
    case 'notRecognisable':
    case 'covered':
      return true;
    case 'cannotCheck':
    case 'untagged':
      return false;
  }
}

/** The students who can be recognised in it, each once. */
export function studentsIn(verdict: PictureVerdict): readonly string[] {
  return [...new Set(verdict.faces.flatMap((face) => (face.kind === 'consent' ? [face.personId] : [])))];
}

export function notRecognisableIn(verdict: PictureVerdict): readonly NotRecognisableReason[] {
  return verdict.faces.flatMap((face) => (face.kind === 'notRecognisable' ? [face.reason] : []));
}

/** Ids of the students that these tags name, each once: the ones to ask the register for. */
export function studentsInTags(picture: FacesOfPicture, tags: readonly FaceTag[], people: readonly Person[]): readonly string[] {
  const students = new Set(people.filter((person) => isStudent(person)).map((person) => person.id));
  const named = tags.flatMap((tag) => (tag.who.kind === 'person' && !isUnderCover(picture, tag.face) ? [tag.who.id] : []));
  return [...new Set(named)].filter((id) => students.has(id));
}

function verdictOfFace(input: VerdictInput, face: FaceRef, tag: FaceTag | undefined): FaceVerdict {
  const box = boxOf(input.picture, face);
  if (box === null || !liesWithin(input.picture, box)) return { kind: 'cannotCheck', face, because: 'noSuchPlace' };
  if (isCovered(input.picture, box)) return { kind: 'covered', face };
  if (tag === undefined) return { kind: 'untagged', face };
  switch (tag.who.kind) {
    case 'staff':
    case 'otherAdult':
    case 'noFace':
      return { kind: 'noStudent', face, because: tag.who.kind };
    case 'notRecognisable':
      return { kind: 'notRecognisable', face, reason: tag.who.reason };
    case 'elsewhere':
      return { kind: 'cannotCheck', face, because: 'elsewhere' };
    case 'person':
      return verdictOfPerson(input, face, tag.who.id);
  }
}

function verdictOfPerson({ people, consents }: VerdictInput, face: FaceRef, id: string): FaceVerdict {
  const person = people.find((one) => one.id === id);
  if (person === undefined) return { kind: 'cannotCheck', face, because: 'notHere' };
  if (!isStudent(person)) return { kind: 'noStudent', face, because: 'staff' };
  return { kind: 'consent', face, personId: id, consents: consents.get(id) ?? [] };
}

function isUnderCover(picture: FacesOfPicture, face: FaceRef): boolean {
  const box = boxOf(picture, face);
  return box !== null && isCovered(picture, box);
}

function lastTag(tags: readonly FaceTag[], index: number): FaceTag | undefined {
  return tags.findLast((tag) => tag.face === index);
}
