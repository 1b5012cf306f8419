import type { HttpRequest } from '../http';
import type { Tickets } from '../ticket';
import type { PhotoProblemCode, VerdictAnswer } from './photoApi';
import type { PhotoDeps } from './photoDeps';

export type PhotoContext = PhotoDeps & { readonly tickets: Tickets };

export type PhotoOutcome =
  | { readonly kind: 'answer'; readonly value: object }
  | { readonly kind: 'problem'; readonly code: PhotoProblemCode; readonly verdicts?: readonly VerdictAnswer[] };

/** One step of the dialog. */
export type PhotoHandler = (deps: PhotoContext, request: HttpRequest) => Promise<PhotoOutcome>;

export function answer(value: object): PhotoOutcome {
  return { kind: 'answer', value };
}

export function refuse(code: PhotoProblemCode, verdicts?: readonly VerdictAnswer[]): PhotoOutcome {
  return { kind: 'problem', code, ...(verdicts === undefined ? {} : { verdicts }) };
}
