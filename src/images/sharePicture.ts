import type { Conversation } from '../people/conversation';
import type { Person } from '../people/person';
import type { Ids } from '../runtime/ids';
import { blobKey, type BlobStore } from './blobStore';
import type { FacesOfPicture } from './facesOfPicture';
import type { FaceTag } from './faceTag';
import { judgePicture, type JudgeDeps } from './judgePicture';
import type { SharedPicture, SharedPictures } from './sharedPictures';
import type { ShareTransaction } from './shareTransaction';
import { notRecognisableIn, studentsIn, type PictureVerdict } from './verdict';

export interface ShareDeps extends JudgeDeps {
  readonly blobs: BlobStore;
  readonly pictures: Pick<SharedPictures, 'byTicket'>;
  readonly transaction: ShareTransaction;
  readonly ids: Pick<Ids, 'uuid'>;
}

export interface ShareRequest {
  readonly by: Person;
  readonly conversation: Conversation;
  readonly people: readonly Person[];
  readonly picture: FacesOfPicture & { readonly bytes: Uint8Array; readonly mediaType: 'image/jpeg' | 'image/png' };
  readonly tags: readonly FaceTag[];
  readonly purpose: string;
  readonly altText: string;
  /** Names the check: the same key posts once, however often it is asked. */
  readonly ticketKey: string;
}

export type Shared =
  | { readonly kind: 'shared'; readonly id: string }
  | { readonly kind: 'refused'; readonly verdict: PictureVerdict }
  | { readonly kind: 'unknownPurpose' }
  /** It was shared from this check before, and has been taken down since. */
  | { readonly kind: 'takenDown' };

/**
 * Judges once more, at this moment, and shares the picture: bytes first, then row, card and audit together. When
 * that fails nothing is left; when two clicks race, the second finds the first one's picture.
 */
export async function sharePicture(deps: ShareDeps, request: ShareRequest): Promise<Shared> {
  const { by, conversation, picture, ticketKey } = request;
  const earlier = await deps.pictures.byTicket(conversation.boardId, ticketKey);
  if (earlier !== null) return outcomeOf(earlier);

  const judged = await judgePicture(deps, request);
  if (judged.kind === 'unknownPurpose') return judged;
  if (!judged.verdict.may) return { kind: 'refused', verdict: judged.verdict };

  const id = deps.ids.uuid();
  const key = blobKey(conversation.boardId, id);
  const shared: SharedPicture = {
    boardId: conversation.boardId,
    id,
    ticketKey,
    conversationId: conversation.id,
    postedBy: by.id,
    purpose: request.purpose,
    altText: request.altText,
    mediaType: picture.mediaType,
    width: picture.width,
    height: picture.height,
    blobKey: key,
    ...restsOn(judged.verdict),
    sharedAt: deps.clock.now(),
    withdrawnAt: null,
    activityId: null,
  };

  await deps.blobs.put(key, { bytes: picture.bytes, mediaType: picture.mediaType });
  let recorded: 'recorded' | 'exists';
  try {
    recorded = await deps.transaction.run(async ({ pictures, poster, audit }) => {
      if ((await pictures.record(shared)) === 'exists') return 'exists';
      await poster.post(shared);
      await audit.record({
        type: 'picture.shared',
        boardId: shared.boardId,
        at: shared.sharedAt,
        by: by.id,
        about: shared.personIds,
        purpose: shared.purpose,
        article: 'III.B.8',
        pictureId: id,
        coveredFaces: shared.coveredFaces,
        notRecognisable: notRecognisableIn(judged.verdict),
      });
      return 'recorded';
    });
  } catch (cause) {
    await deps.blobs.delete(key);
    throw cause;
  }
  if (recorded === 'recorded') return { kind: 'shared', id };

  await deps.blobs.delete(key);
  const first = await deps.pictures.byTicket(conversation.boardId, ticketKey);
  if (first === null) throw new Error('a shared picture disappeared while it was shared');
  return outcomeOf(first);
}

function outcomeOf(picture: SharedPicture): Shared {
  return picture.withdrawnAt === null ? { kind: 'shared', id: picture.id } : { kind: 'takenDown' };
}

function restsOn(verdict: PictureVerdict): Pick<SharedPicture, 'personIds' | 'consentEventIds' | 'coveredFaces'> {
  const consents = verdict.faces.flatMap((face) => (face.kind === 'consent' ? face.consents : []));
  return {
    personIds: studentsIn(verdict),
    consentEventIds: [...new Set(consents.flatMap((consent) => (consent.verdict.kind === 'yes' ? [consent.verdict.eventId] : [])))],
    coveredFaces: verdict.faces.filter((face) => face.kind === 'covered').length,
  };
}
