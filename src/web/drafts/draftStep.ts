import type { Person } from '../../people/person';
import type { Language } from '../../runtime/language';
import type { DraftProblemCode } from './draftApi';
import type { DraftDeps } from './draftDeps';
import type { DraftPlaces } from './draftPlaces';

export type DraftContextDeps = DraftDeps & { readonly places: DraftPlaces };

export type DraftOutcome = { readonly kind: 'answer'; readonly value: object } | { readonly kind: 'problem'; readonly code: DraftProblemCode };

/** One step of the dialog, for the person who asks. */
export type DraftStep = (deps: DraftContextDeps, person: Person, body: Buffer, language: Language) => Promise<DraftOutcome>;

export function answer(value: object): DraftOutcome {
  return { kind: 'answer', value };
}

export function refuse(code: DraftProblemCode): DraftOutcome {
  return { kind: 'problem', code };
}
