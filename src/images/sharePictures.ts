import type { Ids } from '../runtime/ids';
import { blobKey, type BlobStore } from './blobStore';
import { boxOf, type FacesOfPicture } from './facesOfPicture';
import { judgePictures, type CheckedPlace, type JudgeDeps, type TaggedPicture } from './judgePicture';
import type { SharedHow, SharedPicture, SharedPictures } from './sharedPictures';
import type { ShareTransaction } from './shareTransaction';
import { notRecognisableIn, studentsIn, type PictureVerdict } from './verdict';

export interface ShareDeps extends JudgeDeps {
  readonly blobs: BlobStore;
  readonly pictures: Pick<SharedPictures, 'byTicket' | 'ofPost'>;
  readonly transaction: ShareTransaction;
  readonly ids: Pick<Ids, 'uuid'>;
}

export interface ShareItem extends TaggedPicture {
  readonly picture: FacesOfPicture & { readonly bytes: Uint8Array; readonly mediaType: 'image/jpeg' | 'image/png' };
  readonly altText: string;
  /** Names the check: the same key shares once, however often it is asked. */
  readonly ticketKey: string;
}

export interface ShareRequest extends CheckedPlace {
  readonly items: readonly [ShareItem, ...ShareItem[]];
  readonly purpose: string;
  readonly how: SharedHow;
}

export type Shared =
  | { readonly kind: 'shared'; readonly postId: string; readonly pictures: readonly SharedPicture[]; readonly verdicts: readonly PictureVerdict[] | null }
  | { readonly kind: 'refused'; readonly verdicts: readonly PictureVerdict[] }
  | { readonly kind: 'unknownPurpose' }
  /** They were shared from this check before, and have been taken down since. */
  | { readonly kind: 'takenDown' };

/** Somebody else's click was first. */
class SharedBefore extends Error {}

/**
 * Judges once more, at this moment, and shares all pictures together or none: bytes first, then rows, card and audit in
 * one transaction. When that fails nothing is left; when two clicks race, the second finds the first one's pictures.
 */
export async function sharePictures(deps: ShareDeps, request: ShareRequest): Promise<Shared> {
  const { items, how, conversation } = request;
  const [first] = items;
  const earlier = await sharedBefore(deps, conversation.boardId, first.ticketKey);
  if (earlier !== null) return earlier;

  const judged = await judgePictures(deps, { ...request, place: how === 'posted' ? request.place : null, pictures: items });
  if (judged.kind === 'unknownPurpose') return judged;
  const { verdicts } = judged;
  if (!verdicts.every(({ may }) => may)) return { kind: 'refused', verdicts };

  const pictures = rowsOf(deps, request, verdicts);
  const stored = pictures.flatMap((row, index) => (row.blobKey === null ? [] : [{ key: row.blobKey, item: items[index] ?? first }]));
  const drop = async (): Promise<void> => {
    for (const { key } of stored) await deps.blobs.delete(key);
  };
  try {
    for (const { key, item } of stored) await deps.blobs.put(key, { bytes: item.picture.bytes, mediaType: item.picture.mediaType });
    await keep(deps, request, pictures, verdicts);
  } catch (cause) {
    await drop();
    if (!(cause instanceof SharedBefore)) throw cause;
    const winner = await sharedBefore(deps, conversation.boardId, first.ticketKey);
    if (winner === null) throw new Error('a shared picture disappeared while it was shared', { cause });
    return winner;
  }
  return { kind: 'shared', postId: pictures[0].postId, pictures, verdicts };
}

async function sharedBefore(deps: ShareDeps, board: string, ticketKey: string): Promise<Shared | null> {
  const earlier = await deps.pictures.byTicket(board, ticketKey);
  if (earlier === null) return null;
  const pictures = await deps.pictures.ofPost(board, earlier.postId);
  return pictures.every(({ withdrawnAt }) => withdrawnAt !== null) ? { kind: 'takenDown' } : { kind: 'shared', postId: earlier.postId, pictures, verdicts: null };
}

async function keep({ transaction }: ShareDeps, { by, how }: ShareRequest, rows: readonly [SharedPicture, ...SharedPicture[]], verdicts: readonly PictureVerdict[]): Promise<void> {
  await transaction.run(async ({ pictures, poster, audit }) => {
    for (const [index, row] of rows.entries()) {
      if ((await pictures.record(row)) === 'exists') throw new SharedBefore();
      const verdict = verdicts[index];
      await audit.record({
        type: how === 'posted' ? 'picture.shared' : 'picture.takenAlong',
        boardId: row.boardId,
        at: row.sharedAt,
        by: by.id,
        about: row.personIds,
        purpose: row.purpose,
        article: 'III.B.8',
        pictureId: row.id,
        coveredFaces: row.coveredFaces,
        notRecognisable: verdict === undefined ? [] : notRecognisableIn(verdict),
      });
    }
    if (how === 'posted') await poster.post(rows);
  });
}

function rowsOf({ ids, clock }: ShareDeps, request: ShareRequest, verdicts: readonly PictureVerdict[]): [SharedPicture, ...SharedPicture[]] {
  const { by, conversation, items, purpose, how } = request;
  const { boardId } = conversation;
  const sharedAt = clock.now();
  const pictureIds = items.map(() => ids.uuid());
  const row = (item: ShareItem, index: number): SharedPicture => {
    const id = pictureIds[index] ?? '';
    return {
      boardId,
      id,
      postId: pictureIds[0] ?? '',
      index,
      ticketKey: item.ticketKey,
      how,
      school: conversation.school,
      conversationId: conversation.id,
      place: how === 'posted' ? request.place : null,
      postedBy: by.id,
      purpose,
      altText: item.altText,
      mediaType: item.picture.mediaType,
      width: item.picture.width,
      height: item.picture.height,
      blobKey: how === 'posted' ? blobKey(boardId, id) : null,
      ...restsOn(verdicts[index], item.picture),
      sharedAt,
      withdrawnAt: null,
      card: 'waiting',
      stuckAt: null,
      activityId: null,
      offer: null,
    };
  };
  const [first, ...others] = items;
  return [row(first, 0), ...others.map((item, index) => row(item, index + 1))];
}

function restsOn(verdict: PictureVerdict | undefined, picture: FacesOfPicture): Pick<SharedPicture, 'personIds' | 'faces' | 'consentEventIds' | 'coveredFaces'> {
  if (verdict === undefined) return { personIds: [], faces: [], consentEventIds: [], coveredFaces: 0 };
  const named = verdict.faces.flatMap((face) => (face.kind === 'consent' ? [face] : []));
  const consents = named.flatMap((face) => face.consents);
  return {
    personIds: studentsIn(verdict),
    faces: named.flatMap(({ face, personId }) => {
      const box = boxOf(picture, face);
      return box === null ? [] : [{ personId, box: { x: box.x, y: box.y, width: box.width, height: box.height } }];
    }),
    consentEventIds: [...new Set(consents.flatMap((consent) => (consent.verdict.kind === 'yes' ? [consent.verdict.eventId] : [])))],
    // In a version that was offered nobody is found under what is covered: there the covers themselves count.
    coveredFaces: Math.max(picture.covered.length, verdict.faces.filter((face) => face.kind === 'covered').length),
  };
}
