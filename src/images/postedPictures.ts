import type { PostedKey } from './postedCheck';
import type { PostedEvent } from './postedStory';

/** Points at a message with pictures, for one person. Carries no text and no name. */
export interface PostedPictureRef extends PostedKey {
  /** Who may open the check with it. */
  readonly personId: string;
}

export type FetchedPicture =
  | { readonly kind: 'fetched'; readonly bytes: Uint8Array }
  /** The message or its picture was deleted meanwhile. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'notFetched' }
  /** A document or a film: of those no picture can be looked at. */
  | { readonly kind: 'refused'; readonly because: 'pdf' | 'film' };

export type CountedPictures = { readonly kind: 'counted'; readonly pictures: number } | { readonly kind: 'gone' } | { readonly kind: 'notFetched' };

/** Port: pictures that are already in a conversation. */
export interface PostedPictures {
  /** How many pictures the message has. */
  count(key: PostedKey): Promise<CountedPictures>;
  /** @param index which picture of the message, from 0 */
  fetch(key: PostedKey, index: number): Promise<FetchedPicture>;
  /** What a check of the message came to. */
  follow(key: PostedKey, event: Extract<PostedEvent, { type: 'reviewed' | 'versionShared' }>, by: string): Promise<void>;
}
