import type { Person } from '../../people/person';
import type { Language } from '../../runtime/language';
import type { PermissionPageDeps } from './permissionPageDeps';
import type { PermissionProblemCode } from './permissionPageApi';

export type StepOutcome = { readonly kind: 'answer'; readonly value: object } | { readonly kind: 'problem'; readonly code: PermissionProblemCode };

/** One step of the page, for the person who asks. */
export type PermissionStep = (deps: PermissionPageDeps, person: Person, body: Buffer, language: Language) => Promise<StepOutcome>;

export function answer(value: object): StepOutcome {
  return { kind: 'answer', value };
}

export function refuse(code: PermissionProblemCode): StepOutcome {
  return { kind: 'problem', code };
}
