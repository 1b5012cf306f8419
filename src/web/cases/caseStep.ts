import type { Person } from '../../people/person';
import type { Language } from '../../runtime/language';
import type { CasesProblemCode } from './casesPageApi';
import type { CasesPageDeps } from './casesPageDeps';

export type StepOutcome = { readonly kind: 'answer'; readonly value: object } | { readonly kind: 'problem'; readonly code: CasesProblemCode };

/** One step of the page, for the member of staff who asks. */
export type CaseStep = (deps: CasesPageDeps, person: Person, body: Buffer, language: Language) => Promise<StepOutcome>;

/** @typeParam T what the page gets */
export function answer<T extends object>(value: T): StepOutcome {
  return { kind: 'answer', value };
}

export function refuse(code: CasesProblemCode): StepOutcome {
  return { kind: 'problem', code };
}
