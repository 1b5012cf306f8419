import type { ShownFace, VerdictAnswer } from '../../../photo/photoApi';
import { showDate, showNames } from '../../language';
import type { PhotoWords } from '../PhotoWords';
import { shownOn, stateOf } from './faceState';
import type { ReadyPicture } from './picture';
import type { About } from './photoState';
import { labelOf } from './whoOptions';

/** What a verdict is about: who and what can be named in it. */
export interface VerdictContext {
  readonly about: About;
  /** Key of the chosen purpose. */
  readonly purpose: string;
  readonly words: PhotoWords;
}

/** Yes or no for one face, in a sentence, with date and source below it. */
export function verdictWords(shown: ShownFace | null, { about, purpose, words: { language, texts } }: VerdictContext): { readonly title: string; readonly detail: string | null } {
  const { verdict } = texts;
  switch (shown?.kind) {
    case undefined:
    case 'untagged':
      return { title: verdict.untagged, detail: null };
    case 'yes':
      return { title: verdict.yes, detail: verdict.yesDetail(showDate(shown.decidedOn, language), shown.source) };
    case 'no': {
      // The chosen purpose stands at the top; only another one needs to be named.
      const other = shown.purpose === purpose ? null : titleOf(about, shown.purpose);
      const date = shown.decidedOn === null ? null : showDate(shown.decidedOn, language);
      const detail = verdict.detail(other, date, shown.source);
      return { title: verdict.because[shown.because], detail: detail === '' ? null : detail };
    }
    case 'noStudent':
      return { title: verdict.noStudent[shown.because], detail: null };
    case 'notRecognisable':
      return { title: verdict.notRecognisable, detail: null };
    case 'covered':
      return { title: verdict.covered, detail: null };
    case 'cannotCheck':
      return { title: verdict.cannotCheck[shown.because], detail: null };
  }
}

/** `Gezicht 2: Emma de Vries, Toestemming` */
export function faceLabel(picture: ReadyPicture, index: number, answer: VerdictAnswer | null, context: VerdictContext): string {
  const { texts } = context.words;
  const face = picture.faces[index];
  if (face === undefined) return '';
  const name = face.who === null ? '' : `${labelOf(face.who, context.about.people, texts)}, `;
  return `${texts.tag.face(index + 1)}: ${name}${verdictWords(shownOn(picture.version, face, answer), context).title}`;
}

/** Who hold up a picture: `Sem Jansen en iemand die ik niet kan nakijken`. */
export function stoppedNames(answer: VerdictAnswer, { about, words: { language, texts } }: VerdictContext): string {
  const stopped = answer.faces.filter((face) => stateOf(face) === 'no');
  const others = stopped.some((face) => face.kind === 'cannotCheck') ? [texts.verdict.someone] : [];
  const shown = showNames([...namesOf(stopped.flatMap((face) => (face.kind === 'no' ? [face.personId] : [])), about), ...others], language);
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}

export function namesOf(ids: readonly string[], { people }: Pick<About, 'people'>): readonly string[] {
  return [...new Set(ids)].flatMap((id) => people.find((person) => person.id === id)?.name ?? []);
}

export function titleOf({ purposes }: Pick<About, 'purposes'>, key: string): string {
  return purposes.find((purpose) => purpose.key === key)?.title ?? key;
}
