import { followPosted } from '../../images/followPosted';
import type { PostedCheck } from '../../images/postedCheck';
import { begunAnew } from '../../images/postedStory';
import { effectiveWatchMode } from '../../settings/schoolSettings';
import { threadOf } from '../activity';
import type { Incoming } from '../incoming';
import type { Services } from '../services';
import { attachedPictures, hasPictures } from './pictureAttachments';

const ATTEMPTS = 5;

/** Has the pictures of a new or edited message looked at. Looking at what people post is watching, and that is a switch of the school's. */
export async function lookAtPictures(services: Services, turn: Incoming, edited: boolean): Promise<void> {
  const { activity, boardId, conversation, person, language } = turn;
  const pictures = attachedPictures(activity);
  const key = { boardId, conversationId: conversation.id, messageId: activity.id };
  if (!hasPictures(pictures)) {
    // An edit may have taken them out.
    if (edited) await followPosted(services.followPosted, key, { type: 'removed' }, person?.id ?? null);
    return;
  }
  if (person === null) return;
  if (conversation.kind !== 'personal') {
    const mode = effectiveWatchMode(await services.lookups.settings(boardId, conversation.school));
    if (mode === 'off' || mode === 'dryRun') return;
  }
  const at = services.clock.now();
  const fresh: PostedCheck = {
    ...key, personId: person.id, rootId: threadOf(activity), language, outcome: 'begun', warning: null, declared: null,
    warnedAt: null, remindedAt: null, dueAt: null, hiding: 'no', at, version: 1,
  };
  const sources = pictures.viaGraph ? null : pictures.direct;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await services.postedChecks.of(key);
    if (before !== null && !edited) return;
    const isBegun = await services.unitOfWork.run(async (tx) => {
      const isWritten = before === null ? await services.postedChecks.begin(tx, fresh) : await services.postedChecks.save(tx, before, begunAnew(before, at));
      if (!isWritten) return false;
      await services.postedChecks.setSources(key, sources, tx);
      await services.pictureJobs.enqueue(tx, key);
      return true;
    });
    if (isBegun) return;
  }
  services.log.warn('pictures.busy', { reference: turn.reference });
}
