import type { Role } from '../people/person';
import type { DraftTexts } from './texts';

/** The job that says most about somebody, by the order of the texts. */
export function functionOf(roles: readonly Role[], functions: DraftTexts['functions']): string {
  const named = Object.entries(functions).find(([role]) => roles.some((one) => one === role));
  return named?.[1] ?? functions.administrator;
}
