import type { PermissionProblemCode } from '../../permissions/permissionPageApi';
import type { ShownProblem } from '../problemTexts';
import type { Reply } from './permissionClient';
import type { PageWords } from './textsFor';

export interface PermissionProblem extends ShownProblem {
  readonly code: PermissionProblemCode | null;
}

const CAN_RETRY: ReadonlySet<PermissionProblemCode> = new Set<PermissionProblemCode>(['signInUnavailable', 'internal']);

/** In words. */
export function shownProblem(failure: Exclude<Reply<never>, { kind: 'ok' }>, texts: PageWords): PermissionProblem {
  if (failure.kind !== 'problem') return { code: null, message: texts.problem.offline, reference: null, canRetry: true };
  const { error, message, reference } = failure.problem;
  return { code: error, message, reference, canRetry: CAN_RETRY.has(error) };
}
