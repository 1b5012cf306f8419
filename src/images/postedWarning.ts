import { isStudent, type Person } from '../people/person';
import type { PictureRefusal } from './pictureEngine';

/** What became of one picture of a message. */
export type SeenPicture =
  | { readonly kind: 'seen'; readonly faces: number }
  | { readonly kind: 'refused'; readonly because: PictureRefusal }
  | { readonly kind: 'notFetched' };

export type CouldNotCheck = PictureRefusal | 'notFetched';

export type PostedWarning =
  | { readonly kind: 'silence' }
  | { readonly kind: 'warnStaff'; readonly article: 'III.B.8'; readonly faces: number; readonly unchecked: number }
  /** `films`: videos, in which nobody can be counted; by a student they are recordings all the same. */
  | { readonly kind: 'warnStudent'; readonly article: 'III.A.2'; readonly faces: number; readonly films: number; readonly unchecked: number }
  | { readonly kind: 'couldNotCheck'; readonly because: CouldNotCheck; readonly unchecked: number };

/**
 * What to tell somebody, and only that person, about pictures that were posted straight into a conversation.
 *
 * Silence means "looked at, and no face in it". Whatever could not be looked at is said; somebody whom we don't know
 * gets the text for staff, because III.B.8 is the stricter of the two.
 */
export function postedWarning(sender: Pick<Person, 'roles'> | null, pictures: readonly SeenPicture[]): PostedWarning {
  const faces = pictures.reduce((sum, picture) => sum + (picture.kind === 'seen' ? picture.faces : 0), 0);
  const notSeen = pictures.filter((picture) => picture.kind !== 'seen');
  const films = notSeen.filter(isFilm).length;
  const byStudent = sender !== null && isStudent(sender);

  if (byStudent && faces + films > 0) return { kind: 'warnStudent', article: 'III.A.2', faces, films, unchecked: notSeen.length - films };
  if (faces > 0) return { kind: 'warnStaff', article: 'III.B.8', faces, unchecked: notSeen.length };
  // A picture that couldn't be looked at says more than a document beside it.
  const [problem] = notSeen.toSorted((a, b) => Number(isDocument(a)) - Number(isDocument(b)));
  if (problem === undefined) return { kind: 'silence' };
  return { kind: 'couldNotCheck', because: problem.kind === 'refused' ? problem.because : 'notFetched', unchecked: notSeen.length };
}

function isFilm(picture: SeenPicture): boolean {
  return picture.kind === 'refused' && picture.because === 'film';
}

function isDocument(picture: SeenPicture): boolean {
  return picture.kind === 'refused' && picture.because === 'pdf';
}
