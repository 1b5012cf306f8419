import type { Reply } from '../consentClient';
import type { ConsentTexts } from '../textsFor';
import type { Uploaded } from '../uploadList';
import { canRetry, type ConsentProblem } from './consentState';

export type Failure =
  | Exclude<Reply<never>, { kind: 'ok' }>
  | Extract<Uploaded, { kind: 'fileChanged' }>
  /** Found out by the page itself. */
  | { readonly kind: 'said'; readonly message: string };

/** In words. `applying`: the list was being recorded, and might have been. */
export function shownProblem(failure: Failure, texts: ConsentTexts, applying: boolean): ConsentProblem {
  switch (failure.kind) {
    case 'problem': {
      const { error, message, reference } = failure.problem;
      return { code: error, message, reference, canRetry: canRetry(error) };
    }
    case 'tooLarge':
      return ours(texts.choose.tooLarge, false);
    case 'offline':
      return applying ? ours(texts.problem.offlineApplying, false) : ours(texts.problem.offline, true);
    case 'fileChanged':
      return ours(texts.problem.fileChanged, false);
    case 'said':
      return ours(failure.message, false);
  }
}

function ours(message: string, mayTryAgain: boolean): ConsentProblem {
  return { code: null, message, reference: null, canRetry: mayTryAgain };
}
