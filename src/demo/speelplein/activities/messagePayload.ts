import type { SpeelpleinConversation, StoredMessage, WireObject } from '../model';

export interface PayloadWishes {
  readonly message: StoredMessage;
  readonly conversation: SpeelpleinConversation;
  readonly author: { readonly id: string; readonly name: string; readonly isBot: boolean };
  readonly html: string;
  readonly locale: string;
}

/**
 * A message as it comes with a command from its … menu: who and what was written, but without the pictures' addresses;
 * those Teams keeps for Graph.
 */
export function messagePayload({ message, conversation, author, html, locale }: PayloadWishes): WireObject {
  const device = { device: null, conversation: null };
  return {
    linkToMessage: `https://teams.microsoft.com/l/message/${conversation.id}/${message.id}`,
    id: message.id,
    replyToId: message.rootId,
    createdDateTime: message.at,
    lastModifiedDateTime: message.editedAt,
    deleted: message.deletedAt !== null,
    subject: null,
    summary: null,
    importance: 'normal',
    locale: locale.toLowerCase(),
    body: { contentType: 'html', content: html.replace(/<p><img [^>]*><\/p>/g, '').replace(/<attachment [^>]*><\/attachment>/g, '') },
    from: author.isBot
      ? { ...device, user: null, application: { applicationIdentityType: 'bot', id: author.id, displayName: author.name } }
      : { ...device, user: { userIdentityType: 'aadUser', id: author.id, displayName: author.name }, application: null },
    reactions: [],
    mentions: [],
    attachments: message.attachments
      .filter(({ contentType }) => contentType.startsWith('application/vnd.microsoft.card'))
      .map((card, index) => ({ id: String(index), contentType: card.contentType, content: JSON.stringify(card.content) })),
  };
}
