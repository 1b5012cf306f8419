import type { Person } from '../../people/person';
import type { HttpRequest } from '../http';
import { identify, type IdentifyDeps, type IdentifyProblem } from '../identify';

export type Administrator =
  | { readonly kind: 'administrator'; readonly person: Person }
  | { readonly kind: 'problem'; readonly code: IdentifyProblem | 'notAdministrator' };

/** Who is asking, looked up at every step; the page works for administrators, each for the own school. */
export async function administratorOf(deps: IdentifyDeps, request: Pick<HttpRequest, 'headers'>): Promise<Administrator> {
  const identified = await identify(deps, request);
  if (identified.kind === 'problem') return identified;
  const { person } = identified;
  return person.roles.includes('administrator') ? { kind: 'administrator', person } : { kind: 'problem', code: 'notAdministrator' };
}
