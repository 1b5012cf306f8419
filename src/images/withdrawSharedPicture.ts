import type { Clock } from '../runtime/clock';
import { blobKey, type BlobStore } from './blobStore';
import type { TakeDownReason } from './imageAudit';
import type { PictureEngine } from './pictureEngine';
import type { SharedPicture, SharedPictures } from './sharedPictures';
import type { ShareTransaction } from './shareTransaction';

export interface WithdrawDeps {
  readonly pictures: Pick<SharedPictures, 'setOffer'>;
  readonly transaction: ShareTransaction;
  readonly blobs: BlobStore;
  readonly engine: Pick<PictureEngine, 'cover'>;
  readonly clock: Clock;
}

export interface TakeDown {
  readonly picture: SharedPicture;
  readonly because: TakeDownReason;
  /** Who may no longer be in it; null: nobody can say, or there are too many pictures at once to cover anybody. */
  readonly without: ReadonlySet<string> | null;
}

/** How long the poster can take the covered version. */
const OFFERED_MS = 7 * 86_400_000;

/**
 * Takes a shared picture offline: its bytes are erased, its link answers 404, its card is replaced and the poster is
 * told; after that a version with the faces covered of those who may no longer be in it is kept for the poster. May run
 * twice. The bytes go first: when the rest fails, the next look finds a picture that still has to go.
 */
export async function withdrawSharedPicture(deps: WithdrawDeps, { picture, because, without }: TakeDown): Promise<'withdrawn' | 'alreadyWithdrawn'> {
  const key = picture.blobKey;
  const blob = key === null || without === null ? null : await deps.blobs.get(key);
  if (key !== null) await deps.blobs.delete(key);
  const at = deps.clock.now();
  const outcome = await deps.transaction.run(async ({ pictures, poster, audit }) => {
    if ((await pictures.withdraw(picture.boardId, picture.id, at)) === 'alreadyWithdrawn') return 'alreadyWithdrawn';
    await poster.takeDown(picture, at);
    await audit.record({ type: 'picture.withdrawn', boardId: picture.boardId, at, by: null, about: picture.personIds, pictureId: picture.id, because });
    return 'withdrawn';
  });
  if (outcome === 'withdrawn' && blob !== null && without !== null) await offerCovered(deps, picture, blob.bytes, without, at);
  return outcome;
}

/**
 * The poster was told already: when this is cut off there is no offer, and nothing else is lost. The row comes before the
 * bytes, so that none lie anywhere without a row that ends them.
 */
async function offerCovered({ pictures, blobs, engine, transaction, clock }: WithdrawDeps, picture: SharedPicture, bytes: Uint8Array, without: ReadonlySet<string>, at: Date): Promise<void> {
  const boxes = picture.faces.filter(({ personId }) => without.has(personId)).map(({ box }) => box);
  const faces = picture.faces.filter(({ personId }) => !without.has(personId));
  if (boxes.length === 0) return;
  const covered = await engine.cover(bytes, boxes);
  if (covered.kind !== 'covered' || covered.width !== picture.width || covered.height !== picture.height) return;
  const key = blobKey(picture.boardId, `${picture.id}-covered`);
  const until = new Date(clock.now().getTime() + OFFERED_MS);
  await pictures.setOffer(picture.boardId, picture.id, { state: 'open', blobKey: key, mediaType: covered.mediaType, faces, covered: boxes, until });
  await blobs.put(key, { bytes: covered.bytes, mediaType: covered.mediaType });
  await transaction.run(({ poster }) => poster.offer(picture, at));
}
