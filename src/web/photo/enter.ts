import { openConversation } from '../../images/openConversation';
import type { PurposeAudience } from '../../consent/consentEvent';
import type { Conversation } from '../../people/conversation';
import type { Person } from '../../people/person';
import type { HttpRequest } from '../http';
import { identify } from '../identify';
import type { PhotoDeps } from './photoDeps';
import type { PhotoProblemCode } from './photoApi';

/** Who is asking, in which conversation. */
export interface EnteredPlace {
  readonly person: Person;
  readonly conversation: Conversation;
  /** Who can see what is posted there. */
  readonly place: PurposeAudience;
  /** Who can be in a picture. */
  readonly people: readonly Person[];
}

export type Entered = ({ readonly kind: 'entered' } & EnteredPlace) | { readonly kind: 'problem'; readonly code: PhotoProblemCode };

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
  if (opened.kind === 'refused') return { kind: 'problem', code: opened.because };
  const { conversation, place, people } = opened;
  return { kind: 'entered', person, conversation, place, people };
}
