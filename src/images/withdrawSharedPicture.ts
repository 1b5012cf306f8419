import type { BoardId } from '../people/person';
import type { BlobStore } from './blobStore';
import type { SharedPictures } from './sharedPictures';

export interface WithdrawDeps {
  readonly pictures: Pick<SharedPictures, 'byId' | 'withdraw'>;
  readonly blobs: Pick<BlobStore, 'delete'>;
}

/**
 * Takes a shared picture offline: its link answers 404 from here on, and its bytes are erased. May run twice; the
 * posted card is replaced by whoever calls this.
 */
export async function withdrawSharedPicture(
  deps: WithdrawDeps,
  request: { readonly boardId: BoardId; readonly id: string; readonly at: Date },
): Promise<'withdrawn' | 'alreadyWithdrawn' | 'unknown'> {
  const picture = await deps.pictures.byId(request.boardId, request.id);
  if (picture === null) return 'unknown';
  const outcome = await deps.pictures.withdraw(request.boardId, request.id, request.at);
  // Also when it was withdrawn before: an earlier attempt may have stopped between the two.
  await deps.blobs.delete(picture.blobKey);
  return outcome;
}
