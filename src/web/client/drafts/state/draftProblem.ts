import type { DraftProblemCode } from '../../../drafts/draftApi';
import type { ShownProblem } from '../../problemTexts';
import type { Reply } from '../draftClient';
import type { DraftPageTexts } from '../textsFor';

const CAN_RETRY: ReadonlySet<DraftProblemCode> = new Set<DraftProblemCode>(['signInUnavailable', 'tooFast', 'internal']);

/** What went wrong, in words. */
export function shownProblem(failure: Exclude<Reply<unknown>, { kind: 'ok' }>, texts: DraftPageTexts): ShownProblem {
  switch (failure.kind) {
    case 'problem': {
      const { error, message, reference } = failure.problem;
      return { message, reference: error === 'tooLong' || error === 'tooFast' ? null : reference, canRetry: CAN_RETRY.has(error) };
    }
    case 'tooLarge':
      return { message: texts.problems.tooLong, reference: null, canRetry: false };
    case 'offline':
      return { message: texts.problem.offline, reference: null, canRetry: true };
  }
}
