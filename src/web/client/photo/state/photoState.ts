import type { FaceRef, FaceTag, Who } from '../../../../images/faceTag';
import type { Box } from '../../../../images/pictureEngine';
import type { CheckAnswer, CoverAnswer, PhotoProblemCode, ProblemAnswer } from '../../../photo/photoApi';
import type { ShownProblem } from '../../problemTexts';

/** One face on the screen: found by the server, or drawn by the teacher. */
export interface Face {
  readonly ref: FaceRef;
  readonly box: Box;
  readonly who: Who | null;
}

export type Working = 'check' | 'posted' | 'cover' | 'share';

export interface PhotoProblem extends ShownProblem {
  readonly code: PhotoProblemCode | null;
}

export interface PhotoState {
  readonly stage: 'choose' | 'tag' | 'preview' | 'done';
  readonly working: Working | null;
  readonly problem: PhotoProblem | null;
  readonly check: (CheckAnswer & { readonly url: string }) | null;
  readonly faces: readonly Face[];
  readonly purpose: string;
  /** Newest first. */
  readonly recent: readonly Who[];
  /** The teacher says that nobody is in a picture in which no face was found. */
  readonly nobodyHere: boolean;
  readonly altText: string;
  readonly cover: (CoverAnswer & { readonly url: string }) | null;
  readonly ending: 'shared' | 'fine' | null;
}

export const BEGIN: PhotoState = {
  stage: 'choose',
  working: null,
  problem: null,
  check: null,
  faces: [],
  purpose: '',
  recent: [],
  nobodyHere: false,
  altText: '',
  cover: null,
  ending: null,
};

export type PhotoEvent =
  | { readonly type: 'began'; readonly working: Working }
  | { readonly type: 'failed'; readonly problem: PhotoProblem }
  | { readonly type: 'checked'; readonly check: CheckAnswer; readonly url: string }
  | { readonly type: 'named'; readonly index: number; readonly who: Who | null }
  | { readonly type: 'drew'; readonly box: Box }
  | { readonly type: 'removed'; readonly index: number }
  | { readonly type: 'purposeChosen'; readonly purpose: string }
  | { readonly type: 'nobodyHere'; readonly yes: boolean }
  | { readonly type: 'described'; readonly altText: string }
  | { readonly type: 'covered'; readonly cover: CoverAnswer; readonly url: string }
  | { readonly type: 'wentBack' }
  | { readonly type: 'startedOver' }
  | { readonly type: 'ended'; readonly ending: 'shared' | 'fine' };

export function photoState(state: PhotoState, event: PhotoEvent): PhotoState {
  switch (event.type) {
    case 'began':
      return { ...state, working: event.working, problem: null };
    case 'failed':
      return { ...state, working: null, problem: event.problem };
    case 'checked':
      return {
        ...BEGIN,
        stage: 'tag',
        recent: state.recent,
        check: { ...event.check, url: event.url },
        faces: event.check.faces.map((box, index) => ({ ref: index, box, who: null })),
        purpose: event.check.defaultPurpose,
      };
    case 'named':
      return {
        ...state,
        problem: null,
        faces: state.faces.map((face, index) => (index === event.index ? { ...face, who: event.who } : face)),
        recent: event.who === null ? state.recent : [event.who, ...state.recent],
      };
    case 'drew':
      return { ...state, nobodyHere: false, faces: [...state.faces, { ref: event.box, box: event.box, who: null }] };
    case 'removed':
      return { ...state, faces: state.faces.filter((_, index) => index !== event.index) };
    case 'purposeChosen':
      return { ...state, purpose: event.purpose, problem: null };
    case 'nobodyHere':
      return { ...state, nobodyHere: event.yes };
    case 'described':
      return { ...state, altText: event.altText };
    case 'covered':
      return { ...state, working: null, stage: 'preview', cover: { ...event.cover, url: event.url } };
    case 'wentBack':
      return { ...state, stage: 'tag', cover: null, problem: null };
    case 'startedOver':
      return { ...BEGIN, recent: state.recent };
    case 'ended':
      return { ...state, working: null, stage: 'done', ending: event.ending };
  }
}

export function tagsOf(faces: readonly Face[]): readonly FaceTag[] {
  return faces.flatMap((face) => (face.who === null ? [] : [{ face: face.ref, who: face.who }]));
}

export function problemOf(problem: ProblemAnswer): PhotoProblem {
  return { code: problem.error, message: problem.message, reference: problem.reference, canRetry: CAN_RETRY.has(problem.error) };
}

const CAN_RETRY: ReadonlySet<PhotoProblemCode> = new Set<PhotoProblemCode>([
  'internal', 'timeOut', 'engineUnavailable', 'rosterUnavailable', 'signInUnavailable', 'postedNotFetched',
]);

const NO_WAY_ON: ReadonlySet<PhotoProblemCode> = new Set<PhotoProblemCode>([
  'student', 'notStaff', 'notMember', 'unknownPerson', 'otherTenant', 'noPurposes', 'noToken', 'tokenExpired', 'tokenInvalid', 'notYourPicture', 'postedGone',
]);

/** True when another picture or another click changes nothing. */
export function endsTheDialog(problem: PhotoProblem | null): boolean {
  return problem !== null && problem.code !== null && NO_WAY_ON.has(problem.code);
}
