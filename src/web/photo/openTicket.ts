import type { CheckedPlace } from '../../images/judgePicture';
import type { HttpRequest } from '../http';
import { identify } from '../identify';
import { isPictureOf, type Ticket } from '../ticket';
import { enterAs, type Entered, type EnteredPlace } from './enter';
import type { PhotoProblemCode } from './photoApi';
import type { PhotoContext } from './photoHandler';

type EnteredConversation = Extract<Entered, { kind: 'entered' }>;
type Problem = { readonly kind: 'problem'; readonly code: PhotoProblemCode };

export type OpenedTicket = (EnteredConversation & { readonly ticket: Ticket }) | Problem;
export type OpenedPicture = (EnteredConversation & { readonly ticket: Ticket; readonly bytes: Uint8Array }) | Problem;
export type OpenedTickets = (EnteredConversation & { readonly tickets: readonly [Ticket, ...Ticket[]] }) | Problem;

/**
 * Reads a ticket that came back, for the person whom it was made out to, who must still be a member of that
 * conversation.
 */
export async function openTicket(deps: PhotoContext, request: HttpRequest, sealed: string): Promise<OpenedTicket> {
  const opened = await openTickets(deps, request, [sealed]);
  return opened.kind === 'problem' ? opened : { ...opened, ticket: opened.tickets[0] };
}

/** The same of one picture that came back with its ticket. */
export async function openPicture(deps: PhotoContext, request: HttpRequest, { ticket: sealed, picture }: { readonly ticket: string; readonly picture: string }): Promise<OpenedPicture> {
  const opened = await openTicket(deps, request, sealed);
  if (opened.kind === 'problem') return opened;
  const bytes = pictureOf(opened.ticket, picture);
  return bytes === null ? { kind: 'problem', code: 'otherPicture' } : { ...opened, bytes };
}

/** The same of pictures that are handled together: of one conversation, each once. */
export async function openTickets(deps: PhotoContext, request: HttpRequest, sealed: readonly string[]): Promise<OpenedTickets> {
  const identified = await identify(deps, request);
  if (identified.kind === 'problem') return identified;
  const { person } = identified;
  const tickets: Ticket[] = [];
  for (const one of sealed) {
    const read = deps.tickets.read(one);
    if (read.kind !== 'ticket') return { kind: 'problem', code: read.kind === 'expired' ? 'ticketExpired' : 'ticketNotOurs' };
    tickets.push(read.ticket);
  }
  const [first, ...others] = tickets;
  if (first === undefined || tickets.some(({ personId, boardId }) => personId !== person.id || boardId !== person.boardId)) return { kind: 'problem', code: 'ticketNotOurs' };
  if (others.some(({ conversationId }) => conversationId !== first.conversationId) || new Set(tickets.map(({ key }) => key)).size < tickets.length) return { kind: 'problem', code: 'badRequest' };
  const entered = await enterAs(deps, person, first.conversationId);
  return entered.kind === 'problem' ? entered : { ...entered, tickets: [first, ...others] };
}

export function placeOf({ person, conversation, place, people }: EnteredPlace): CheckedPlace {
  return { by: person, conversation, place, people };
}

/** The bytes of a picture that came back; null when they aren't the ones that the ticket speaks of. */
export function pictureOf(ticket: Ticket, base64: string): Uint8Array | null {
  const bytes = Buffer.from(base64, 'base64');
  return isPictureOf(ticket, bytes) ? bytes : null;
}
