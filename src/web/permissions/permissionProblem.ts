import type { Language } from '../../runtime/language';
import { permissionPageTexts } from '../../texts/texts';
import { SIGN_IN_STATUS } from '../signInStatus';
import type { PermissionProblemAnswer, PermissionProblemCode } from './permissionPageApi';

export const PROBLEM_STATUS: Readonly<Record<PermissionProblemCode, number>> = {
  ...SIGN_IN_STATUS,
  notForYou: 403,
  reasonMissing: 422,
  questionMissing: 422,
  answerMissing: 422,
  untilWrong: 422,
};

/** What happened and what to do, with a reference to quote. */
export function problemAnswer(language: Language, error: PermissionProblemCode, reference: string): PermissionProblemAnswer {
  return { error, message: permissionPageTexts(language).problems[error], reference };
}
