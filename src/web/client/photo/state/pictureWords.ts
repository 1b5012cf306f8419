import type { VerdictAnswer } from '../../../photo/photoApi';
import type { PictureStatus } from './overall';
import { openFaces, type Picture } from './picture';
import { stoppedNames, type VerdictContext } from './verdictWords';

/** What is said of one picture as a whole. */
export function pictureWords(
  picture: Picture,
  status: PictureStatus,
  answer: VerdictAnswer | null,
  context: VerdictContext,
  pictures: readonly Picture[],
  /** It is in the conversation already, as it is. */
  isThere: boolean,
): { readonly title: string; readonly text: string | null } {
  const { about, words: { texts } } = context;
  const { verdict } = texts;
  const number = pictures.indexOf(picture) + 1;
  const photo = verdict.photo(pictures.length === 1 ? null : number);
  const why = answer === null ? '' : verdict.stopWhy(stoppedNames(answer, context), about.purposes.length > 1);
  switch (status) {
    case 'loading':
      return { title: texts.working.checkOf(number, pictures.length), text: null };
    case 'failed':
      return { title: texts.unchecked.heading(number), text: null };
    case 'todo':
      return { title: verdict.todo(openFaces(picture).length), text: null };
    case 'busy':
      return { title: verdict.busy, text: null };
    case 'yes':
      return { title: isThere ? verdict.stays(photo) : verdict.ready(photo), text: picture.faces.length === 0 && picture.version?.covered.length === 0 ? null : verdict.readyWhy(studentsIn(answer)) };
    case 'elsewhere':
      return { title: verdict.elsewhere(photo), text: why };
    case 'no':
      return { title: verdict.stop(photo), text: why };
  }
}

function studentsIn(answer: VerdictAnswer | null): number {
  return new Set(answer?.faces.flatMap((face) => (face.kind === 'yes' ? [face.personId] : []))).size;
}
