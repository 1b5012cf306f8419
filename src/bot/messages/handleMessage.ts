import { conversationKind, mentionsBot, threadOf, wordsOf } from '../activity';
import { effectiveWatchMode } from '../../settings/schoolSettings';
import type { Incoming, Route } from '../incoming';
import type { Services } from '../services';
import { administratorMessage } from './administratorMessage';
import { answerMessage } from './answerMessage';
import { campaignMessage } from './campaignMessage';
import { consentMessage } from './consentMessage';
import { attachedPictures, hasPictures } from './pictureAttachments';
import { watchMessage } from './watchMessage';

/** A new or edited message: pictures are looked at, a watched conversation is watched, a question is answered. */
export function messageRoutes(services: Services): readonly Route[] {
  return [
    {
      name: 'message',
      kind: 'message',
      matches: ({ type }) => type === 'message',
      async handle(turn) {
        const { activity, conversation, language } = turn;
        await lookAtPictures(services, turn, false);
        const toUs = conversationKind(activity) === 'personal' || mentionsBot(activity);
        if (conversation.kind !== 'personal') await watchMessage(services, turn);
        if (!toUs) return;
        if (await campaignMessage(services, turn)) return;
        // Whole sentences only, so it takes no question away from the next two.
        if (await administratorMessage(services, turn)) return;
        if (await consentMessage(services, turn)) return;
        if (wordsOf(activity) !== '') return answerMessage(services, turn);
        if (hasPictures(attachedPictures(activity))) return;
        // Teams puts the words themselves in as HTML too: that is not something else that was sent along.
        const line = (activity.attachments ?? []).some(({ contentType }) => contentType !== 'text/html') ? 'couldNotHandle' : 'helloAgain';
        await services.unitOfWork.run((tx) => services.mail.toConversation(tx, turn.boardId, conversation.id, { kind: 'line', line, language, thread: threadOf(activity) }));
      },
    },
    {
      name: 'message.edited',
      kind: 'message',
      matches: ({ type, channelData }) => type === 'messageUpdate' && channelData?.eventType !== 'softDeleteMessage',
      async handle(turn) {
        await lookAtPictures(services, turn, true);
        if (turn.conversation.kind !== 'personal') await watchMessage(services, turn);
      },
    },
    {
      // Nothing is kept of a message itself; pictures that are still to be looked at needn't be.
      name: 'message.deleted',
      kind: 'message',
      matches: ({ type }) => type === 'messageDelete',
      handle: ({ activity, boardId, conversation }) => services.postedChecks.settle(boardId, conversation.id, activity.id, { outcome: 'deleted' }, services.clock.now()),
    },
  ];
}

async function lookAtPictures(services: Services, turn: Incoming, edited: boolean): Promise<void> {
  const { activity, boardId, conversation, person, language } = turn;
  const pictures = attachedPictures(activity);
  if (!hasPictures(pictures) || person === null) return;
  if (conversation.kind !== 'personal') {
    // Looking at what people post is watching, and that is a switch of the school's.
    const mode = effectiveWatchMode(await services.lookups.settings(boardId, conversation.school));
    if (mode === 'off' || mode === 'dryRun') return;
  }
  const messageId = activity.id;
  const rootId = threadOf(activity);
  const sources = pictures.viaGraph ? null : pictures.direct;
  await services.unitOfWork.run(async (tx) => {
    const key = { board: boardId, conversationId: conversation.id, messageId };
    const begun = await services.postedChecks.begin(tx, key, { personId: person.id, rootId, sources, outcome: 'begun' }, edited, services.clock.now());
    if (begun) await services.pictureJobs.enqueue(tx, { boardId, conversationId: conversation.id, messageId, personId: person.id, language });
  });
}
