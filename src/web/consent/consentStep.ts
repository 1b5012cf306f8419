import type { Person } from '../../people/person';
import type { ConsentPageDeps } from './consentPageDeps';
import type { ConsentProblemCode } from './consentPageApi';

export type StepOutcome = { readonly kind: 'answer'; readonly value: object } | { readonly kind: 'problem'; readonly code: ConsentProblemCode };

/** One step of the page, for the administrator who asks. */
export type ConsentStep = (deps: ConsentPageDeps, person: Person, body: Buffer) => Promise<StepOutcome>;

export function answer(value: object): StepOutcome {
  return { kind: 'answer', value };
}

export function refuse(code: ConsentProblemCode): StepOutcome {
  return { kind: 'problem', code };
}
