import type { Who } from '../../../../images/faceTag';
import type { CoverStyle } from '../../../../images/pictureEngine';
import { MOST_PICTURES, type CheckAnswer, type ShareAnswer } from '../../../photo/photoApi';
import { isAltered, isReady, newPicture, type Picture, type PictureSource } from './picture';
import type { PhotoProblem } from './photoProblem';
import { pictureState, type PictureEvent } from './pictureState';

/** What holds for all pictures of one conversation. */
export type About = Pick<CheckAnswer, 'people' | 'purposes' | 'defaultPurpose' | 'place'>;

export type Working = 'cover' | 'crop' | 'post' | 'takeAlong' | 'review';

/** What a preview is for: only to look at what was just covered, or to go on with all pictures. */
export type PreviewFor = 'look' | 'post' | 'takeAlong';

export interface PhotoState {
  readonly stage: 'tag' | 'preview' | 'takeAlong' | 'done';
  readonly pictures: readonly Picture[];
  readonly nextKey: number;
  /** Key of the picture that is looked at. */
  readonly current: number | null;
  /** Counts how often the page went to a picture by itself or by a click: each time the focus goes along. */
  readonly arrivals: number;
  /** Null until the first picture was looked at. */
  readonly about: About | null;
  /** How many pictures the message has, of a check of a message that is in the conversation. */
  readonly postedOf: number | null;
  readonly purpose: string;
  /** The way of covering that was used last is the one to begin with. */
  readonly coverStyle: CoverStyle;
  /** Newest first. */
  readonly recent: readonly Who[];
  /** There were more than can go at once. */
  readonly hadTooMany: boolean;
  readonly working: Working | null;
  readonly problem: PhotoProblem | null;
  readonly preview: { readonly keys: readonly number[]; readonly for: PreviewFor };
  readonly takenAlong: { readonly answer: ShareAnswer; readonly keys: readonly number[]; readonly purpose: string } | null;
  readonly ending: { readonly kind: 'shared'; readonly shareId: string } | { readonly kind: 'reviewed'; readonly may: boolean } | null;
}

export const BEGIN: PhotoState = {
  stage: 'tag', pictures: [], nextKey: 1, current: null, arrivals: 0, about: null, postedOf: null, purpose: '', coverStyle: 'solid', recent: [], hadTooMany: false, working: null, problem: null,
  preview: { keys: [], for: 'look' }, takenAlong: null, ending: null,
};

export type PhotoEvent =
  | (PictureEvent & { readonly key: number })
  | { readonly type: 'added'; readonly sources: readonly PictureSource[] }
  | { readonly type: 'removed'; readonly key: number }
  | { readonly type: 'went'; readonly to: number }
  | { readonly type: 'purposeChosen'; readonly purpose: string }
  | { readonly type: 'began'; readonly working: Working }
  | { readonly type: 'stopped'; readonly problem: PhotoProblem | null }
  | { readonly type: 'previewed'; readonly keys: readonly number[]; readonly for: PreviewFor }
  | { readonly type: 'tookAlong'; readonly answer: ShareAnswer; readonly keys: readonly number[] }
  | { readonly type: 'tooManyRead' }
  | { readonly type: 'wentBack' }
  /** From a preview to the next picture that needs something. */
  | { readonly type: 'wentOn'; readonly to: number }
  | { readonly type: 'startedOver' }
  | { readonly type: 'ended'; readonly ending: NonNullable<PhotoState['ending']> };

export function photoState(state: PhotoState, event: PhotoEvent): PhotoState {
  if ('key' in event && event.type !== 'removed') return withPicture(state, event.key, event);
  switch (event.type) {
    case 'added':
      return added(state, event.sources);
    case 'removed':
      return removed(state, event.key);
    case 'went':
      return { ...state, current: event.to, arrivals: state.arrivals + 1, problem: null };
    case 'purposeChosen':
      return { ...state, purpose: event.purpose, problem: null };
    case 'began':
      return { ...state, working: event.working, problem: null };
    case 'stopped':
      return { ...state, working: null, problem: event.problem };
    case 'previewed':
      return { ...state, stage: 'preview', working: null, problem: null, preview: { keys: event.keys, for: event.for } };
    case 'tookAlong':
      return { ...state, stage: 'takeAlong', working: null, problem: null, takenAlong: { answer: event.answer, keys: event.keys, purpose: state.purpose } };
    case 'tooManyRead':
      return { ...state, hadTooMany: false };
    case 'wentBack':
      return { ...state, stage: 'tag', problem: null, arrivals: state.arrivals + 1 };
    case 'wentOn':
      return { ...state, stage: 'tag', problem: null, current: event.to, arrivals: state.arrivals + 1 };
    case 'startedOver':
      return { ...BEGIN, nextKey: state.nextKey, coverStyle: state.coverStyle, recent: state.recent };
    case 'ended':
      return { ...state, working: null, stage: 'done', ending: event.ending };
  }
}

/** Every picture of the message as it stands in the conversation: only then can the message be called fine. */
export function isWholeMessage({ pictures, postedOf }: Pick<PhotoState, 'pictures' | 'postedOf'>): boolean {
  return pictures.length === postedOf && pictures.every((picture) => isReady(picture) && !isAltered(picture));
}

export function currentPicture({ pictures, current }: PhotoState): Picture | null {
  return pictures.find(({ key }) => key === current) ?? pictures[0] ?? null;
}

/** The place of a picture in the row, from 1. */
export function numberOf({ pictures }: Pick<PhotoState, 'pictures'>, key: number): number {
  return pictures.findIndex((picture) => picture.key === key) + 1;
}

/** Covered or cut, and not yet looked at as it will go. */
export function unseen(pictures: readonly Picture[]): readonly Picture[] {
  return pictures.filter((picture) => isAltered(picture) && !picture.isSeen);
}

function withPicture(state: PhotoState, key: number, event: PictureEvent): PhotoState {
  // It was taken away while the server was busy with it.
  if (!state.pictures.some((picture) => picture.key === key)) return state;
  const pictures = state.pictures.map((picture) => (picture.key === key ? pictureState(picture, event) : picture));
  switch (event.type) {
    case 'loaded': {
      const { people, purposes, defaultPurpose, place } = event.answer;
      const isFirst = state.about === null;
      const purpose = purposes.some((one) => one.key === state.purpose) ? state.purpose : defaultPurpose;
      return { ...state, pictures, about: { people, purposes, defaultPurpose, place }, postedOf: event.answer.posted?.of ?? null, purpose, ...(isFirst ? { current: key, arrivals: state.arrivals + 1 } : {}) };
    }
    case 'named':
      return { ...state, pictures, problem: null, recent: [event.who, ...state.recent] };
    case 'covered':
      return { ...state, pictures, coverStyle: event.covering.style, working: null, problem: null };
    case 'cropped':
    case 'restored':
      return { ...state, pictures, working: null, problem: null };
    default:
      return { ...state, pictures };
  }
}

function added(state: PhotoState, sources: readonly PictureSource[]): PhotoState {
  // As long as nothing could be looked at, other files take the place of those that failed.
  const kept = state.about === null ? state.pictures.filter(({ load, source }) => load !== 'failed' || source.kind !== 'file') : state.pictures;
  const room = MOST_PICTURES - kept.length;
  const taken = sources.slice(0, room).map((source, index) => newPicture(state.nextKey + index, source));
  const first = taken[0]?.key ?? state.current;
  // Somebody who is busy with a picture stays there.
  const current = kept.some(({ key }) => key === state.current) ? state.current : first;
  return { ...state, pictures: [...kept, ...taken], nextKey: state.nextKey + taken.length, current, hadTooMany: sources.length > room, problem: null };
}

function removed(state: PhotoState, key: number): PhotoState {
  const at = state.pictures.findIndex((picture) => picture.key === key);
  const pictures = state.pictures.filter((picture) => picture.key !== key);
  if (pictures.length === 0) return photoState(state, { type: 'startedOver' });
  const current = state.current === key ? (pictures[Math.min(at, pictures.length - 1)]?.key ?? null) : state.current;
  return { ...state, pictures, current, arrivals: state.arrivals + 1, hadTooMany: false, problem: null };
}
