import { amsterdamDate } from '../calendar/amsterdamTime';
import type { PicturePoster } from '../images/picturePoster';
import type { SharedPictures } from '../images/sharedPictures';
import type { Directory } from '../people/directory';
import type { BoardId } from '../people/person';
import type { Clock } from '../runtime/clock';
import type { Tx } from '../runtime/unitOfWork';
import type { Mail } from './outbox/mail';
import type { OutboxItem } from './outbox/outboxItem';
import type { Settled } from './outbox/deliver';

/** Messages about shared pictures, within the transaction `tx`. */
export function sharedPostMail(mail: Mail, tx: Tx): PicturePoster {
  const tell = (board: BoardId, personId: string, at: Date): Promise<void> => mail.toPerson(tx, board, personId, { kind: 'takenDown', personId, day: amsterdamDate(at) });
  return {
    post: ([first]) => mail.toConversation(tx, first.boardId, first.conversationId, { kind: 'sharedPost', postId: first.postId }),
    async takeDown({ boardId, conversationId, postId, postedBy, how }, at) {
      if (how === 'posted') await mail.toConversation(tx, boardId, conversationId, { kind: 'sharedPostChanged', postId });
      await tell(boardId, postedBy, at);
    },
    offer: ({ boardId, postedBy }, at) => tell(boardId, postedBy, at),
  };
}

export interface SharedPostSettledDeps {
  /** Within the transaction. */
  readonly pictures: (tx: Tx) => Pick<SharedPictures, 'ofPost' | 'cardIs'>;
  readonly directory: Pick<Directory, 'withRole'>;
  readonly mail: Mail;
  readonly clock: Clock;
}

/**
 * What became of a picture's card in the conversation: remembered, and told where it went wrong. A card that could not be
 * taken away is listed for the privacy officer, else for the administrators; its poster hears of it too.
 */
export async function sharedPostSettled({ pictures, directory, mail, clock }: SharedPostSettledDeps, board: BoardId, item: OutboxItem, outcome: Settled, tx: Tx): Promise<void> {
  if (item.kind !== 'sharedPost' && item.kind !== 'sharedPostChanged') return;
  const register = pictures(tx);
  const post = await register.ofPost(board, item.postId);
  const [first] = post;
  if (first === undefined) return;
  const now = clock.now();
  if (item.kind === 'sharedPost') {
    const state = ({ sent: 'posted', unsure: 'unsure', refused: 'failed', gone: 'failed' } as const)[outcome.kind];
    await register.cardIs(board, item.postId, state, outcome.kind === 'sent' ? outcome.activityId : null, now);
    if (state === 'failed' || state === 'unsure') await mail.toPerson(tx, board, first.postedBy, { kind: 'pictureNotPosted', personId: first.postedBy, isUnsure: state === 'unsure' });
    return;
  }
  const wasStuck = first.stuckAt !== null;
  // A card of which nobody knows whether it was ever posted may stand there all the same.
  const isGone = outcome.kind === 'sent' || (outcome.kind === 'gone' && first.card !== 'unsure');
  const isAllGone = post.every(({ withdrawnAt }) => withdrawnAt !== null);
  await register.cardIs(board, item.postId, !isGone ? 'stuck' : isAllGone ? 'removed' : 'posted', null, now);
  if (isGone && !wasStuck) return;
  for (const { postedBy, withdrawnAt } of post) {
    if (withdrawnAt !== null) await mail.toPerson(tx, board, postedBy, { kind: 'takenDown', personId: postedBy, day: amsterdamDate(withdrawnAt) });
  }
  const officers = await directory.withRole(board, first.school, 'privacyOfficer');
  const listed = officers.length > 0 ? officers : await directory.withRole(board, first.school, 'administrator');
  for (const { id } of listed) await mail.toPerson(tx, board, id, { kind: 'stuckPictures', personId: id, school: first.school });
}
