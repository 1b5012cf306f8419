import type { PurposeAudience } from '../consent/consentEvent';
import type { BoardId } from '../people/person';
import type { Box } from './pictureEngine';

/** A student who can be recognised in a picture, and where, in pixels of the picture as it was shared. */
export interface SharedFace {
  readonly personId: string;
  readonly box: Box;
}

/** `posted`: as a card in the conversation. `takenAlong`: for a mail, a website or a newsletter; nothing of it lies with us. */
export type SharedHow = 'posted' | 'takenAlong';

/** What is known of the card that shows a picture. `unsure`: Teams may or may not have taken it. */
export type CardState = 'waiting' | 'posted' | 'unsure' | 'failed' | 'removed' | 'stuck';

/**
 * A picture that was shared through the product: who shared it, for which purpose, who is in it and on which entries of
 * the register it rested. The bytes lie in the `BlobStore`; the original is kept nowhere.
 */
export interface SharedPicture {
  readonly boardId: BoardId;
  readonly id: string;
  /** Pictures that were shared together have one; it is the id of the first. */
  readonly postId: string;
  /** The place in the post, from 0. */
  readonly index: number;
  /** Names the check that it came from; a second click with the same check shares nothing new. */
  readonly ticketKey: string;
  readonly how: SharedHow;
  /** Whose purposes and register count. */
  readonly school: string;
  /** Where it was checked, and posted. */
  readonly conversationId: string;
  /** Who could see it there; null when it was taken along. */
  readonly place: PurposeAudience | null;
  readonly postedBy: string;
  readonly purpose: string;
  readonly altText: string;
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly width: number;
  readonly height: number;
  /** Null when it was taken along. */
  readonly blobKey: string | null;
  /** Students who can be recognised in it. */
  readonly personIds: readonly string[];
  /** Where they are; empty once it is taken down. */
  readonly faces: readonly SharedFace[];
  readonly consentEventIds: readonly string[];
  readonly coveredFaces: number;
  readonly sharedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly card: CardState;
  /** When its card first couldn't be taken away; stays, also when that was done later. */
  readonly stuckAt: Date | null;
  /** Teams' id of the posted card; null until it is posted. */
  readonly activityId: string | null;
  /** A version without those who may no longer be in it. */
  readonly offer: CoveredOffer | null;
}

/** What the poster may post in the place of a picture that was taken down. Nobody else can see it. */
export interface CoveredOffer {
  /** The bytes are there while it is `open`. */
  readonly state: 'open' | 'taken' | 'over';
  readonly blobKey: string;
  readonly mediaType: 'image/jpeg' | 'image/png';
  /** The students who are left, and where. */
  readonly faces: readonly SharedFace[];
  readonly covered: readonly Box[];
  readonly until: Date;
}

/** Port. */
export interface SharedPictures {
  /** Stores a picture once per (board, ticketKey). */
  record(picture: SharedPicture): Promise<'recorded' | 'exists'>;
  byId(board: BoardId, id: string): Promise<SharedPicture | null>;
  byTicket(board: BoardId, ticketKey: string): Promise<SharedPicture | null>;
  /** The pictures of one post, in its order. */
  ofPost(board: BoardId, postId: string): Promise<readonly SharedPicture[]>;
  /** Pictures of this person that are still in use, oldest first. */
  withPerson(board: BoardId, personId: string): Promise<readonly SharedPicture[]>;
  /** Pictures that are in use, by id; those after `after`, at most `limit`. */
  online(board: BoardId, after: string | null, limit: number): Promise<readonly SharedPicture[]>;
  /** What was taken down of somebody from `from` until `to`, in that order. */
  takenDownBetween(board: BoardId, postedBy: string, from: Date, to: Date): Promise<readonly SharedPicture[]>;
  /** What became of the post's card. Keeps the first activity id that it is given; a card that is gone stays gone. */
  cardIs(board: BoardId, postId: string, state: CardState, activityId: string | null, at: Date): Promise<void>;
  /** Marks it as taken down and forgets who is where in it; `alreadyWithdrawn` also when it doesn't exist. */
  withdraw(board: BoardId, id: string, at: Date): Promise<'withdrawn' | 'alreadyWithdrawn'>;
  setOffer(board: BoardId, id: string, offer: CoveredOffer): Promise<void>;
  /** Open offers of which the time is over, in all boards. */
  offersUntil(moment: Date, limit: number): Promise<readonly SharedPicture[]>;
  /** Pictures of a school that were taken down while their card could not be, the oldest first; `card` says whether it stands still. */
  everStuck(board: BoardId, school: string): Promise<readonly SharedPicture[]>;
}
