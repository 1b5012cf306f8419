import { photo as en } from '../../texts/en/photo';
import { photo as nl } from '../../texts/nl/photo';
import { json, type HttpRequest, type HttpResponse } from '../http';
import { languageOf } from '../pageLanguage';
import { SIGN_IN_STATUS } from '../signInStatus';
import type { PhotoProblemCode, ProblemAnswer, VerdictAnswer } from './photoApi';

const STATUS: Readonly<Record<PhotoProblemCode, number>> = {
  ...SIGN_IN_STATUS,
  student: 403,
  notStaff: 403,
  notMember: 403,
  rosterUnavailable: 503,
  noPurposes: 409,
  ticketNotOurs: 400,
  ticketExpired: 410,
  otherPicture: 400,
  unknownPurpose: 400,
  stillVisible: 422,
  notAllowed: 409,
  takenDown: 409,
  postedGone: 404,
  postedNotFetched: 503,
  notYourPicture: 403,
  offerOver: 410,
  partTooSmall: 422,
  empty: 422,
  tooManyBytes: 413,
  tooManyPixels: 422,
  truncated: 422,
  pdf: 422,
  film: 422,
  vector: 422,
  unsupportedType: 422,
  tooManyFrames: 422,
  undecodable: 422,
  timeOut: 503,
  engineUnavailable: 503,
};

/** An answer that says what happened and what to do, with a reference to quote. */
export function problem(request: HttpRequest, reference: string, error: PhotoProblemCode, verdicts?: readonly VerdictAnswer[]): HttpResponse {
  const texts = languageOf(request) === 'en' ? en : nl;
  const answer: ProblemAnswer = { error, message: texts.problems[error], reference, ...(verdicts === undefined ? {} : { verdicts }) };
  return json(STATUS[error], answer);
}
