import type { HttpRequest } from '../http';
import { identify } from '../identify';
import { isPictureOf, type Ticket } from '../ticket';
import { enterAs, type Entered } from './enter';
import type { PhotoProblemCode } from './photoApi';
import type { PhotoContext } from './photoHandler';

export type OpenedTicket =
  | (Extract<Entered, { kind: 'entered' }> & { readonly ticket: Ticket })
  | { readonly kind: 'problem'; readonly code: PhotoProblemCode };

/**
 * Reads a ticket that came back, for the person whom it was made out to, who must still be a member of that
 * conversation.
 */
export async function openTicket(deps: PhotoContext, request: HttpRequest, sealed: string): Promise<OpenedTicket> {
  const identified = await identify(deps, request);
  if (identified.kind === 'problem') return identified;
  const { person } = identified;
  const read = deps.tickets.read(sealed);
  if (read.kind !== 'ticket') return { kind: 'problem', code: read.kind === 'expired' ? 'ticketExpired' : 'ticketNotOurs' };
  const { ticket } = read;
  if (ticket.personId !== person.id || ticket.boardId !== person.boardId) return { kind: 'problem', code: 'ticketNotOurs' };
  const entered = await enterAs(deps, person, ticket.conversationId);
  return entered.kind === 'problem' ? entered : { ...entered, ticket };
}

/** The bytes of a picture that came back; null when they aren't the ones that the ticket speaks of. */
export function pictureOf(ticket: Ticket, base64: string): Uint8Array | null {
  const bytes = Buffer.from(base64, 'base64');
  return isPictureOf(ticket, bytes) ? bytes : null;
}
