import { conversationKind, mentionsBot, threadOf, wordsOf } from '../activity';
import { followPosted } from '../../images/followPosted';
import type { Route } from '../incoming';
import type { Services } from '../services';
import { adviseMessage } from './adviseMessage';
import { administratorMessage } from './administratorMessage';
import { answerMessage } from './answerMessage';
import { campaignMessage } from './campaignMessage';
import { caseStartMessage } from './caseStartMessage';
import { caseOverviewMessage } from './caseOverviewMessage';
import { codeEvaluationMessage } from './codeEvaluationMessage';
import { consentMessage } from './consentMessage';
import { lookAtPictures } from './lookAtPictures';
import { attachedPictures, hasPictures } from './pictureAttachments';
import { permissionMessage } from './permissionMessage';
import { practiceMessage } from './practiceMessage';
import { questionOverviewMessage } from './questionOverviewMessage';
import { recordingMessage } from './recordingMessage';
import { reportStartMessage } from './reportStartMessage';
import { stuckPicturesMessage } from './stuckPicturesMessage';
import { watchMessage } from './watchMessage';
import { watchQuestionMessage } from './watchQuestionMessage';
import { messageWithdrawn } from '../watch/messageWithdrawn';

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
        await adviseMessage(services, turn);
        if (!toUs) return;
        if (await campaignMessage(services, turn)) return;
        if (await reportStartMessage(services, turn)) return;
        if (await permissionMessage(services, turn)) return;
        if (await caseStartMessage(services, turn)) return;
        // Whole sentences only, so it takes no question away from the next two.
        if (await administratorMessage(services, turn)) return;
        if (await stuckPicturesMessage(services, turn)) return;
        if (await questionOverviewMessage(services, turn)) return;
        if (await caseOverviewMessage(services, turn)) return;
        if (await codeEvaluationMessage(services, turn)) return;
        if (await recordingMessage(services, turn)) return;
        if (await practiceMessage(services, turn)) return;
        if (await consentMessage(services, turn)) return;
        if (await watchQuestionMessage(services, turn)) return;
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
        await adviseMessage(services, turn);
      },
    },
    {
      // Nothing is kept of a message itself; pictures that are still to be looked at needn't be, and what it signalled counts less.
      name: 'message.deleted',
      kind: 'message',
      matches: ({ type }) => type === 'messageDelete',
      async handle(turn) {
        const { activity, boardId, conversation, person } = turn;
        await messageWithdrawn(services, turn);
        await followPosted(services.followPosted, { boardId, conversationId: conversation.id, messageId: activity.id }, { type: 'removed' }, person?.id ?? null);
      },
    },
  ];
}
