import { cardAttachment, type AdaptiveCard } from '../cards/card';
import type { Thread } from './outboxItem';

export interface CardPlaceWish {
  readonly subject: string;
  readonly personId: string;
  readonly version: number;
  /** It only makes sense in the place of an earlier one: when that never was or is gone, nothing is sent. */
  readonly onlyInPlace?: true;
  /** A new message that takes the place over. */
  readonly anew?: true;
}

export type Rendered =
  | {
      readonly kind: 'message';
      readonly activity: object;
      /** In a channel: the thread to answer in. */
      readonly thread: Thread | null;
      /** A card that is replaced in place when its subject changes. */
      readonly place: CardPlaceWish | null;
      /** In a conversation: the only person who gets to see it. */
      readonly onlyFor: string | null;
    }
  | { readonly kind: 'notNeeded' };

export const NOT_NEEDED: Rendered = { kind: 'notNeeded' };

export function message(content: AdaptiveCard, place: CardPlaceWish | null = null, thread: Thread | null = null, onlyFor: string | null = null): Rendered {
  // `summary` is what a notification shows: the card's fallback text, which never holds a name.
  return { kind: 'message', activity: { type: 'message', summary: content.fallbackText, attachments: [cardAttachment(content)] }, thread, place, onlyFor };
}

/** Null: there is nothing that this person may see (any more). */
export function messageIfAny(content: AdaptiveCard | null, place: CardPlaceWish | null = null): Rendered {
  return content === null ? NOT_NEEDED : message(content, place);
}

export function sentence(text: string, thread: Thread | null = null): Rendered {
  return { kind: 'message', activity: { type: 'message', text }, thread, place: null, onlyFor: null };
}
