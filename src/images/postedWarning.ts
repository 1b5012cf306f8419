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
  /** `first` is the index of the first picture with a face: the button opens the check for that one. */
  | { readonly kind: 'warnStaff'; readonly article: 'III.B.8'; readonly faces: number; readonly first: number; readonly unchecked: number }
  | { readonly kind: 'warnStudent'; readonly article: 'III.A.2'; readonly faces: number; readonly unchecked: number }
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
  const unchecked = notSeen.length;

  if (faces > 0) {
    if (sender !== null && isStudent(sender)) return { kind: 'warnStudent', article: 'III.A.2', faces, unchecked };
    const first = pictures.findIndex((picture) => picture.kind === 'seen' && picture.faces > 0);
    return { kind: 'warnStaff', article: 'III.B.8', faces, first, unchecked };
  }
  const [problem] = notSeen;
  if (problem === undefined) return { kind: 'silence' };
  return { kind: 'couldNotCheck', because: problem.kind === 'refused' ? problem.because : 'notFetched', unchecked };
}
