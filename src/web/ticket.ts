import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { FacesOfPicture } from '../images/facesOfPicture';
import type { Clock } from '../runtime/clock';
import type { Ids } from '../runtime/ids';
import { seal, unseal } from './sealed';
import type { Signer } from './signer';

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const shape = z.object({
  key: z.string(),
  sha256: z.string(),
  mediaType: z.enum(['image/jpeg', 'image/png']),
  width: z.number(),
  height: z.number(),
  faces: z.array(box.extend({ score: z.number() })),
  covered: z.array(box),
  boardId: z.string(),
  personId: z.string(),
  conversationId: z.string(),
  posted: z.object({ messageId: z.string(), index: z.number(), of: z.number() }).nullable(),
  offer: z.string().nullable(),
  isAltered: z.boolean(),
  expiresAt: z.number(),
});

/**
 * Our own statement about one picture that was looked at: these bytes, these faces, these covers, for this person in
 * this conversation. The server keeps nothing between the steps of the dialog; the page brings the statement back.
 */
export interface Ticket extends FacesOfPicture {
  /** Names this check; sharing it twice posts once. */
  readonly key: string;
  readonly sha256: string;
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly boardId: string;
  readonly personId: string;
  readonly conversationId: string;
  /** Set when the picture is already in the conversation: picture `index` of the `of` in that message. */
  readonly posted: { readonly messageId: string; readonly index: number; readonly of: number } | null;
  /** Set when it is the covered version of a shared picture that was taken down: that picture's id. */
  readonly offer: string | null;
  /** It was covered or cut since it was looked at first: another picture than the one that was posted. */
  readonly isAltered: boolean;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export type NewTicket = Omit<Ticket, 'key' | 'sha256' | 'expiresAt'> & { readonly bytes: Uint8Array };

export type ReadTicket =
  | { readonly kind: 'ticket'; readonly ticket: Ticket }
  | { readonly kind: 'notOurs' }
  | { readonly kind: 'expired' };

export interface Tickets {
  issue(statement: NewTicket): string;
  read(sealed: string): ReadTicket;
}

export const TICKET_MINUTES = 30;

export function createTickets(deps: { readonly signer: Signer; readonly clock: Clock; readonly ids: Pick<Ids, 'uuid'> }): Tickets {
  return {
    issue: ({ bytes, ...statement }) => {
      const ticket: Ticket = {
        ...statement,
        key: deps.ids.uuid(),
        sha256: sha256Of(bytes),
        expiresAt: deps.clock.now().getTime() + TICKET_MINUTES * 60_000,
      };
      return seal(deps.signer, 'ticket', ticket);
    },
    read: (sealed) => {
      const parsed = shape.safeParse(unseal(deps.signer, 'ticket', sealed));
      if (!parsed.success) return { kind: 'notOurs' };
      return parsed.data.expiresAt <= deps.clock.now().getTime() ? { kind: 'expired' } : { kind: 'ticket', ticket: parsed.data };
    },
  };
}

/** True when these are the bytes that the ticket speaks of. */
export function isPictureOf(ticket: Pick<Ticket, 'sha256'>, bytes: Uint8Array): boolean {
  return ticket.sha256 === sha256Of(bytes);
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
