import { consentPage as en } from '../../texts/en/consentPage';
import { consentPage as nl } from '../../texts/nl/consentPage';
import type { HttpRequest } from '../http';
import { languageOf } from '../pageLanguage';
import { SIGN_IN_STATUS } from '../signInStatus';
import type { ConsentProblemAnswer, ConsentProblemCode } from './consentPageApi';

export const PROBLEM_STATUS: Readonly<Record<ConsentProblemCode, number>> = {
  ...SIGN_IN_STATUS,
  notAdministrator: 403,
  notAList: 422,
  missingColumns: 422,
  spreadsheet: 422,
  busy: 409,
  tooLarge: 413,
  tooSlow: 408,
  listBroken: 400,
  databaseGone: 503,
  diskFull: 503,
  noName: 422,
  nameTaken: 409,
  unknownPurpose: 404,
};

/** What happened and what to do, with a reference to quote. */
export function problemAnswer(request: Pick<HttpRequest, 'headers'>, error: ConsentProblemCode, reference: string): ConsentProblemAnswer {
  const texts = languageOf(request) === 'en' ? en : nl;
  return { error, message: texts.problems[error], reference };
}
