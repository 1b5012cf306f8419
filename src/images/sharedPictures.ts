import type { BoardId } from '../people/person';

/**
 * A picture that was posted through the product: who posted it, for which purpose, who is in it and on which
 * entries of the register it rested. The bytes lie in the `BlobStore`; the original is kept nowhere.
 */
export interface SharedPicture {
  readonly boardId: BoardId;
  readonly id: string;
  /** Names the check that it came from; a second click with the same check posts nothing new. */
  readonly ticketKey: string;
  readonly conversationId: string;
  readonly postedBy: string;
  readonly purpose: string;
  readonly altText: string;
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly width: number;
  readonly height: number;
  readonly blobKey: string;
  /** Students who can be recognised in it. */
  readonly personIds: readonly string[];
  readonly consentEventIds: readonly string[];
  readonly coveredFaces: number;
  readonly sharedAt: Date;
  readonly withdrawnAt: Date | null;
  /** Teams' id of the posted card; null until it is posted. */
  readonly activityId: string | null;
}

/** Port. */
export interface SharedPictures {
  /** Stores a picture once per (board, ticketKey). */
  record(picture: SharedPicture): Promise<'recorded' | 'exists'>;
  byId(board: BoardId, id: string): Promise<SharedPicture | null>;
  byTicket(board: BoardId, ticketKey: string): Promise<SharedPicture | null>;
  /** Pictures of this person that are still online, oldest first. */
  withPerson(board: BoardId, personId: string): Promise<readonly SharedPicture[]>;
  /** Pictures that are online, by id; those after `after`, at most `limit`. */
  online(board: BoardId, after: string | null, limit: number): Promise<readonly SharedPicture[]>;
  /** Keeps the first activity id that it is given. */
  posted(board: BoardId, id: string, activityId: string): Promise<void>;
  /** Marks it as taken down; `alreadyWithdrawn` also when it doesn't exist. */
  withdraw(board: BoardId, id: string, at: Date): Promise<'withdrawn' | 'alreadyWithdrawn'>;
}
