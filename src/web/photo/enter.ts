import { openConversation } from '../../images/openConversation';
import type { Conversation } from '../../people/conversation';
import type { Person } from '../../people/person';
import type { HttpRequest } from '../http';
import type { PhotoDeps } from './photoDeps';
import type { PhotoProblemCode } from './photoApi';

export type Identified = { readonly kind: 'person'; readonly person: Person } | { readonly kind: 'problem'; readonly code: PhotoProblemCode };

export type Entered =
  | { readonly kind: 'entered'; readonly person: Person; readonly conversation: Conversation; readonly people: readonly Person[] }
  | { readonly kind: 'problem'; readonly code: PhotoProblemCode };

const REFUSALS = { noToken: 'noToken', expired: 'tokenExpired', invalid: 'tokenInvalid', otherTenant: 'otherTenant' } as const;

/** Who is asking, from the token alone: nothing in the request's body is believed about that. */
export async function identify(deps: PhotoDeps, request: HttpRequest): Promise<Identified> {
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

/** Who is asking, and whether this person may share pictures in this conversation, looked up again at every step. */
export async function enter(deps: PhotoDeps, request: HttpRequest, conversationId: string): Promise<Entered> {
  const identified = await identify(deps, request);
  if (identified.kind === 'problem') return identified;
  return enterAs(deps, identified.person, conversationId);
}

export async function enterAs(deps: PhotoDeps, person: Person, conversationId: string): Promise<Entered> {
  // A channel's id may carry the message that a thread hangs on.
  const [id = ''] = conversationId.split(';');
  const opened = await openConversation(deps, person, id);
  return opened.kind === 'refused'
    ? { kind: 'problem', code: opened.because }
    : { kind: 'entered', person, conversation: opened.conversation, people: opened.people };
}
