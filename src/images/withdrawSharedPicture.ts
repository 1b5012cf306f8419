import type { Clock } from '../runtime/clock';
import type { BlobStore } from './blobStore';
import type { TakeDownReason } from './imageAudit';
import type { SharedPicture } from './sharedPictures';
import type { ShareTransaction } from './shareTransaction';

export interface WithdrawDeps {
  readonly transaction: ShareTransaction;
  readonly blobs: Pick<BlobStore, 'delete'>;
  readonly clock: Clock;
}

/**
 * Takes a shared picture offline: its bytes are erased, its link answers 404, its card is replaced and the poster is
 * told. May run twice. The bytes go first: when the rest fails, the next look finds a picture that still has to go.
 */
export async function withdrawSharedPicture(deps: WithdrawDeps, picture: SharedPicture, because: TakeDownReason): Promise<'withdrawn' | 'alreadyWithdrawn'> {
  await deps.blobs.delete(picture.blobKey);
  const at = deps.clock.now();
  return deps.transaction.run(async ({ pictures, poster, audit }) => {
    if ((await pictures.withdraw(picture.boardId, picture.id, at)) === 'alreadyWithdrawn') return 'alreadyWithdrawn';
    await poster.takeDown(picture);
    await audit.record({ type: 'picture.withdrawn', boardId: picture.boardId, at, by: null, about: picture.personIds, pictureId: picture.id, because });
    return 'withdrawn';
  });
}
