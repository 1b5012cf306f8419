import type { CasesProblemCode } from '../../../cases/casesPageApi';
import type { Reply } from '../casesClient';
import type { CasesTexts } from '../textsFor';
import type { CasesProblem } from './casesState';

const CAN_RETRY: ReadonlySet<CasesProblemCode> = new Set<CasesProblemCode>(['signInUnavailable', 'busy', 'internal']);

/** In words. */
export function shownProblem(failure: Exclude<Reply<never>, { kind: 'ok' }>, texts: CasesTexts): CasesProblem {
  if (failure.kind !== 'problem') return { code: null, message: texts.problem.offline, reference: null, canRetry: true };
  const { error, message, reference } = failure.problem;
  return { code: error, message, reference, canRetry: CAN_RETRY.has(error) };
}
