import type { PhotoProblemCode, ProblemAnswer } from '../../../photo/photoApi';
import type { ShownProblem } from '../../problemTexts';
import type { Reply } from '../photoClient';
import type { PhotoTexts } from '../textsFor';

export interface PhotoProblem extends ShownProblem {
  /** Null when the server couldn't be reached. */
  readonly code: PhotoProblemCode | null;
}

export type Failure = Exclude<Reply<unknown>, { kind: 'ok' }>;

export function problemOf(failure: Failure, texts: PhotoTexts): PhotoProblem {
  switch (failure.kind) {
    case 'problem':
      return shown(failure.problem);
    case 'tooLarge':
      return { code: 'tooManyBytes', message: texts.problem.tooLarge, reference: null, canRetry: false };
    case 'offline':
      return { code: null, message: texts.problem.offline, reference: null, canRetry: true };
  }
}

/** Something that this page knows by itself. */
export function ownProblem(code: PhotoProblemCode, texts: PhotoTexts): PhotoProblem {
  return { code, message: texts.problems[code], reference: null, canRetry: false };
}

function shown({ error, message, reference }: ProblemAnswer): PhotoProblem {
  return { code: error, message, reference, canRetry: CAN_RETRY.has(error) };
}

const CAN_RETRY: ReadonlySet<PhotoProblemCode> = new Set<PhotoProblemCode>([
  'internal', 'timeOut', 'engineUnavailable', 'rosterUnavailable', 'signInUnavailable', 'postedNotFetched', 'ticketExpired',
]);

const NO_WAY_ON: ReadonlySet<PhotoProblemCode> = new Set<PhotoProblemCode>([
  'student', 'notStaff', 'notMember', 'unknownPerson', 'otherTenant', 'noPurposes', 'noToken', 'tokenExpired', 'tokenInvalid', 'notYourPicture', 'offerOver',
]);

/** True when another picture or another click changes nothing. */
export function endsTheDialog(problem: PhotoProblem | null): boolean {
  return problem !== null && problem.code !== null && NO_WAY_ON.has(problem.code);
}

/** The statement about the picture is too old: the same picture has to be looked at once more. */
export function asksForANewLook(problem: PhotoProblem): boolean {
  return problem.code === 'ticketExpired';
}
