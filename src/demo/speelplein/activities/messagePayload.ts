import type { SpeelpleinConversation, StoredMessage, WireObject } from '../model';

import { cardIdOf } from './cardId';
import { graphHtml } from './graphHtml';
import { mentionObject } from './mentionObject';
import type { Mentionable } from './mentions';

export interface PayloadWishes {
  readonly message: StoredMessage;
  readonly conversation: SpeelpleinConversation;
  readonly author: { readonly id: string; readonly name: string; readonly isBot: boolean };
  readonly mentioned: readonly Mentionable[];
  readonly locale: string;
}

/**
 * A message as it comes with a command from its … menu: who and what was written. "Attachment details aren't sent"
 * (documented with action commands), so pictures, files, GIFs and what is forwarded leave no trace in it: whoever wants
 * those asks Graph. Some apps saw addresses of files (msteams-docs#3887) or pictures (#8760) all the same; nobody
 * promises them. Cards do come, as in the SDK's own sample.
 */
export function messagePayload({ message, conversation, author, mentioned, locale }: PayloadWishes): WireObject {
  const device = { device: null, conversation: null };
  const words = { text: message.text, pictures: [], expressions: [], files: [], forwarded: null };
  return {
    linkToMessage: `https://teams.microsoft.com/l/message/${conversation.id}/${message.id}`,
    id: message.id,
    replyToId: message.rootId,
    createdDateTime: message.at,
    lastModifiedDateTime: message.editedAt,
    deleted: false,
    subject: null,
    summary: null,
    importance: 'normal',
    locale: locale.toLowerCase(),
    body: { contentType: 'html', content: graphHtml(words, '', mentioned.map(({ name }) => name)) },
    from: author.isBot
      ? { ...device, user: null, application: { applicationIdentityType: 'bot', id: author.id, displayName: author.name } }
      : { ...device, user: { userIdentityType: 'aadUser', id: author.id, displayName: author.name }, application: null },
    reactions: [],
    mentions: mentioned.map(mentionObject),
    attachments: message.attachments.flatMap(({ contentType, content }, index) => (contentType.startsWith('application/vnd.microsoft.card')
      ? [{ id: cardIdOf(message.id, index), contentType, contentUrl: null, content: JSON.stringify(content), name: null, thumbnailUrl: null }]
      : [])),
  };
}
