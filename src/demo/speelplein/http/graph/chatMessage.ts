import { cardIdOf } from '../../activities/cardId';
import { fileUrlOf } from '../../activities/fileUrl';
import { graphHtml } from '../../activities/graphHtml';
import { mentionObject } from '../../activities/mentionObject';
import { mentionedIn } from '../../activities/messageActivity';
import { botMriOf } from '../../identity';
import type { SpeelpleinConversation, StoredMessage, WireObject } from '../../model';
import { isBlocked } from '../../policyViolation';
import type { World } from '../../world';

import { forwardedReference } from './forwardedReference';

/** Graph's `chatMessage`. */
export function chatMessage(world: World, message: StoredMessage): WireObject {
  const { around } = world;
  const conversation = world.conversation(message.conversationId);
  const mentioned = mentionedIn(around, message, conversation, world.members(conversation.id));
  const changedAt = message.deletedAt ?? message.editedAt ?? message.at;
  // Documented: a blocked message has no words left here, though its writer still sees them in Teams.
  const blocked = isBlocked(message.policy);
  const empty = message.deletedAt !== null || blocked;
  const cards = message.attachments.map((card, index) => ({ ...card, id: cardIdOf(message.id, index) }));
  const content = graphHtml(message, world.pathOf(message), mentioned.map(({ name }) => name)) + cards.map(({ id }) => `<attachment id="${id}"></attachment>`).join('');
  return {
    id: message.id,
    replyToId: message.rootId,
    etag: String(new Date(changedAt).getTime()),
    messageType: 'message',
    createdDateTime: message.at,
    lastModifiedDateTime: changedAt,
    lastEditedDateTime: message.editedAt,
    deletedDateTime: message.deletedAt,
    subject: null, summary: null, importance: 'normal', locale: 'nl-nl', webUrl: webUrlOf(world, conversation, message),
    chatId: conversation.kind === 'channel' ? null : conversation.id,
    channelIdentity: conversation.kind === 'channel' ? { teamId: conversation.teamId ?? null, channelId: conversation.id } : null,
    policyViolation: policyOf(message),
    eventDetail: null,
    from: fromOf(world, message),
    body: { contentType: blocked ? 'text' : 'html', content: empty ? '' : content },
    attachments: empty ? [] : [
      ...(message.forwarded === null ? [] : [forwardedReference(around, message.forwarded, world.conversation(message.forwarded.conversationId))]),
      ...message.files.map((file) => ({ ...NOTHING, id: file.id, contentType: 'reference', contentUrl: fileUrlOf(around.tenantId, file), name: file.name })),
      ...cards.map((card) => ({ ...NOTHING, id: card.id, contentType: card.contentType, content: JSON.stringify(card.content) })),
    ],
    mentions: empty ? [] : mentioned.map(mentionObject),
    reactions: [],
  };
}

const NOTHING = { contentUrl: null, content: null, name: null, thumbnailUrl: null, teamsAppId: null };

function fromOf(world: World, { from }: StoredMessage): WireObject {
  const { botId, botName, tenantId } = world.around;
  if (from.kind === 'bot') return { application: { id: botMriOf(botId).slice(3), displayName: botName, applicationIdentityType: 'bot' }, device: null, user: null };
  const { id, name } = world.person(from.personId);
  return {
    application: null, device: null,
    user: { '@odata.type': '#microsoft.graph.teamworkUserIdentity', id, displayName: name, userIdentityType: 'aadUser', tenantId },
  };
}

/** Enumerations begin with a small letter here, whatever the app wrote. */
function policyOf({ policy }: StoredMessage): WireObject | null {
  if (policy === null) return null;
  const { dlpAction, tip, verdictDetails } = policy;
  return {
    dlpAction, justificationText: null, userAction: 'none', verdictDetails,
    policyTip: tip === null ? null : { generalText: tip.text, complianceUrl: tip.url, matchedConditionDescriptions: tip.conditions },
  };
}

/** Only channel messages have an address. */
function webUrlOf(world: World, conversation: SpeelpleinConversation, message: StoredMessage): string | null {
  if (conversation.kind !== 'channel') return null;
  const query = new URLSearchParams({
    groupId: conversation.teamId ?? '', tenantId: world.around.tenantId, createdTime: message.id, parentMessageId: message.rootId ?? message.id,
  });
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(conversation.id)}/${message.id}?${query.toString()}`;
}
