import type { Person } from '../people/person';

/** The board adopted the code, and evaluates it (V.5). */
export function seesCodeEvaluation({ roles }: Pick<Person, 'roles'>): boolean {
  return roles.includes('bevoegdGezag');
}
