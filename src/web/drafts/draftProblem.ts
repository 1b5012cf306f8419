import { draftTexts } from '../../texts/texts';
import { json, type HttpRequest, type HttpResponse } from '../http';
import { languageOf } from '../pageLanguage';
import { SIGN_IN_STATUS } from '../signInStatus';
import type { DraftProblemAnswer, DraftProblemCode } from './draftApi';

const STATUS: Readonly<Record<DraftProblemCode, number>> = {
  ...SIGN_IN_STATUS,
  tooLong: 422,
  tooFast: 429,
};

/** What happened and what to do, with a reference to quote. */
export function draftProblem(request: Pick<HttpRequest, 'headers'>, error: DraftProblemCode, reference: string): HttpResponse {
  const problem: DraftProblemAnswer = { error, message: draftTexts(languageOf(request)).problems[error], reference };
  return json(STATUS[error], problem);
}
