import type { BoardId } from '../people/person';
import type { Blob, BlobStore } from './blobStore';
import type { CoveredOffer, SharedPicture, SharedPictures } from './sharedPictures';

export interface OfferDeps {
  readonly pictures: Pick<SharedPictures, 'byId' | 'setOffer'>;
  readonly blobs: Pick<BlobStore, 'get' | 'delete'>;
}

export interface OpenOffer {
  readonly picture: SharedPicture;
  readonly offer: CoveredOffer;
  readonly blob: Blob;
}

/** The covered version of a picture that was taken down, for its poster; null for anybody else, and when it is over. */
export async function openOffer(deps: OfferDeps, board: BoardId, personId: string, pictureId: string, now: Date): Promise<OpenOffer | null> {
  const picture = await deps.pictures.byId(board, pictureId);
  const offer = picture?.offer ?? null;
  if (picture === null || offer === null || picture.postedBy !== personId || offer.state !== 'open' || offer.until <= now) return null;
  const blob = await deps.blobs.get(offer.blobKey);
  return blob === null ? null : { picture, offer, blob };
}

/** Erases the covered version and forgets who is where in it. Doing it twice changes nothing more. */
export async function endOffer(deps: OfferDeps, picture: Pick<SharedPicture, 'boardId' | 'id' | 'offer'>, state: 'taken' | 'over'): Promise<void> {
  const { boardId, id, offer } = picture;
  if (offer === null) return;
  await deps.blobs.delete(offer.blobKey);
  if (offer.state === 'open') await deps.pictures.setOffer(boardId, id, { ...offer, state, faces: [], covered: [] });
}
