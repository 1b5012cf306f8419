import { draftTexts } from '../../texts/texts';
import { json, type HttpRequest, type HttpResponse } from '../http';
import { languageOf } from '../pageLanguage';
import type { DraftProblemAnswer, DraftProblemCode } from './draftApi';

const STATUS: Readonly<Record<DraftProblemCode, number>> = {
  noToken: 401,
  tokenExpired: 401,
  tokenInvalid: 401,
  otherTenant: 403,
  signInUnavailable: 503,
  unknownPerson: 403,
  badRequest: 400,
  tooLong: 422,
  tooFast: 429,
  internal: 500,
};

/** What happened and what to do, with a reference to quote. */
export function draftProblem(request: Pick<HttpRequest, 'headers'>, error: DraftProblemCode, reference: string): HttpResponse {
  const problem: DraftProblemAnswer = { error, message: draftTexts(languageOf(request)).problems[error], reference };
  return json(STATUS[error], problem);
}
