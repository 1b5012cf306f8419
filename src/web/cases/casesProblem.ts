import { casesPageTexts } from '../../texts/texts';
import { json, type HttpRequest, type HttpResponse } from '../http';
import { languageOf } from '../pageLanguage';
import { SIGN_IN_STATUS } from '../signInStatus';
import type { CasesProblemAnswer, CasesProblemCode } from './casesPageApi';

const STATUS: Readonly<Record<CasesProblemCode, number>> = {
  ...SIGN_IN_STATUS,
  notStaff: 403,
  notFound: 404,
  busy: 409,
  wrongDates: 422,
  notADeputy: 422,
};

/** What happened and what to do, with a reference to quote. */
export function casesProblem(request: Pick<HttpRequest, 'headers'>, error: CasesProblemCode, reference: string): HttpResponse {
  const answer: CasesProblemAnswer = { error, message: casesPageTexts(languageOf(request)).problems[error], reference };
  return json(STATUS[error], answer);
}
