import type { Directory } from '../people/directory';
import type { BoardId, Person } from '../people/person';
import type { Logger } from '../runtime/log';
import type { HttpRequest } from './http';
import type { SsoVerifier } from './signIn';

export interface IdentifyDeps {
  readonly signIn: SsoVerifier;
  /** The school board that a tenant belongs to; null for a tenant that isn't served. */
  readonly boardOfTenant: (tenantId: string) => Promise<BoardId | null>;
  readonly directory: Pick<Directory, 'byEntraId'>;
  readonly log: Logger;
}

export type IdentifyProblem = 'noToken' | 'tokenExpired' | 'tokenInvalid' | 'otherTenant' | 'signInUnavailable' | 'unknownPerson';

export type Identified = { readonly kind: 'person'; readonly person: Person } | { readonly kind: 'problem'; readonly code: IdentifyProblem };

const REFUSALS = { noToken: 'noToken', expired: 'tokenExpired', invalid: 'tokenInvalid', otherTenant: 'otherTenant' } as const;

/** Who is asking, from the token alone: nothing in the request's body is believed about that. */
export async function identify(deps: IdentifyDeps, request: Pick<HttpRequest, 'headers'>): Promise<Identified> {
  const signedIn = await deps.signIn.verify(request.headers['authorization']);
  if (signedIn.kind === 'refused') return { kind: 'problem', code: REFUSALS[signedIn.because] };
  if (signedIn.kind === 'unavailable') {
    deps.log.error('sign-in keys unavailable', { cause: signedIn.cause instanceof Error ? signedIn.cause : null });
    return { kind: 'problem', code: 'signInUnavailable' };
  }
  const board = await deps.boardOfTenant(signedIn.tenantId);
  if (board === null) return { kind: 'problem', code: 'otherTenant' };
  const person = await deps.directory.byEntraId(board, signedIn.entraId);
  return person === null ? { kind: 'problem', code: 'unknownPerson' } : { kind: 'person', person };
}
