import type { BoardId } from '../people/person';

/** Points at a picture that somebody posted in a watched conversation. Carries no text and no name. */
export interface PostedPictureRef {
  readonly boardId: BoardId;
  readonly conversationId: string;
  readonly messageId: string;
  /** Which picture of that message, from 0. */
  readonly index: number;
  /** Who posted it: only this person may open the check. */
  readonly personId: string;
}

export type FetchedPicture =
  | { readonly kind: 'fetched'; readonly bytes: Uint8Array }
  /** The message or its picture was deleted meanwhile. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'notFetched' };

/** How the check of a posted picture ended. */
export type PostedOutcome = 'fine' | 'notAllowed';

/** Port: pictures that are already in a conversation. */
export interface PostedPictures {
  fetch(ref: PostedPictureRef): Promise<FetchedPicture>;
  /** Remembers the outcome; the last one counts. */
  record(ref: PostedPictureRef, outcome: PostedOutcome, at: Date): Promise<void>;
}
