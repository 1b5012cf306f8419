import type { Surroundings } from '../../activities/envelope';
import { graphHtml } from '../../activities/graphHtml';
import { messagePath } from '../../activities/messagePath';
import { botMriOf } from '../../identity';
import type { ForwardedMessage, SpeelpleinConversation, WireObject } from '../../model';

/**
 * A forwarded message as an attachment, as documented ("Get chatMessage", example 6): the original's id is the
 * attachment's id as well, and the sender has no name. The example has no picture; ours point to the original message,
 * as pictures elsewhere in Graph point to the message that they were posted in.
 */
export function forwardedReference(around: Surroundings, original: ForwardedMessage, conversation: SpeelpleinConversation): WireObject {
  const { id, rootId, from, at } = original;
  const nobody = { application: null, device: null, user: null };
  const sender = from.kind === 'bot'
    ? { ...nobody, application: { applicationIdentityType: 'bot', id: botMriOf(around.botId).slice(3), displayName: null } }
    : { ...nobody, user: { userIdentityType: 'aadUser', tenantId: around.tenantId, id: from.personId, displayName: null } };
  const html = graphHtml({ ...original, files: [] }, messagePath(conversation, id, rootId), []);
  return {
    id, contentType: 'forwardedMessageReference', contentUrl: null,
    content: JSON.stringify({
      originalMessageId: id, originalMessageContent: `\n${html}\n`, originalConversationId: original.conversationId,
      originalSentDateTime: at.replace('Z', '+00:00'), originalMessageSender: sender,
    }),
    name: null, thumbnailUrl: null, teamsAppId: null,
  };
}
