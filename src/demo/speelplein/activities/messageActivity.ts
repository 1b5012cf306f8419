import { botMriOf, mriOf } from '../identity';
import type { SpeelpleinConversation, SpeelpleinPerson, StoredMessage, StoredPicture, WireActivity, WireAttachment, WireObject } from '../model';

import { envelope, type Surroundings } from './envelope';
import { findMentions, withAtTags, type Mentionable } from './mentions';
import { messageHtml } from './messageHtml';
import { messagePath } from './messagePath';

export interface MessageWishes {
  readonly message: StoredMessage;
  readonly from: SpeelpleinPerson;
  readonly conversation: SpeelpleinConversation;
  readonly members: readonly SpeelpleinPerson[];
  readonly locale: string;
  /** Where a file of a personal chat can be fetched without signing in. */
  readonly downloadUrlOf: (file: StoredPicture) => string;
}

/** A message by a person, exactly as Teams tells it to a bot. */
export function messageActivity(around: Surroundings, wishes: MessageWishes): WireActivity {
  const { message, from, conversation, locale } = wishes;
  const mentioned = mentionedIn(around, message, conversation, wishes.members);
  return {
    ...envelope(around, { from, conversation, rootId: message.rootId ?? message.id, locale }),
    type: 'message',
    id: message.id,
    text: withAtTags(message.text, mentioned),
    textFormat: 'plain',
    attachments: attachmentsOf(around, wishes, mentioned),
    entities: [
      ...mentioned.map((one) => ({ type: 'mention', mentioned: { id: one.mri, name: one.name }, text: `<at>${one.name}</at>` })),
      clientInfo(locale),
    ],
    ...(message.rootId === null ? {} : { replyToId: message.rootId }),
  };
}

/** Everybody whom a message mentions, the bot included. */
export function mentionedIn(
  around: Surroundings, message: StoredMessage, conversation: SpeelpleinConversation, members: readonly SpeelpleinPerson[],
): readonly Mentionable[] {
  if (conversation.kind === 'personal') return [];
  return findMentions(message.text, [
    { mri: botMriOf(around.botId), name: around.botName },
    ...members.map((person) => ({ mri: mriOf(person.id), name: person.name })),
  ]);
}

/** The client in which it was typed. */
export const clientInfo = (locale: string): WireObject => ({
  type: 'clientInfo', locale, country: locale.split('-')[1] ?? 'NL', platform: 'Web', timezone: 'Europe/Amsterdam',
});

function attachmentsOf(around: Surroundings, wishes: MessageWishes, mentioned: readonly Mentionable[]): readonly WireAttachment[] {
  const { message, conversation, downloadUrlOf } = wishes;
  const html: WireAttachment = {
    contentType: 'text/html',
    content: messageHtml(message, { messagePath: messagePath(conversation, message.id, message.rootId), mentionNames: mentioned.map(({ name }) => name) }),
  };
  if (conversation.kind !== 'personal') return [...message.attachments, html];
  // Only a personal chat hands the bot the bytes; elsewhere it must ask Graph.
  const pictures = message.pictures.map((picture) => ({
    contentType: 'image/*',
    contentUrl: `${around.serviceUrl()}v3/attachments/${picture.id}/views/original`,
  }));
  const files = message.files.map((file) => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: fileUrlOf(around.tenantId, file),
    name: file.name,
    content: { downloadUrl: downloadUrlOf(file), uniqueId: file.id, fileType: file.name.split('.').at(-1) ?? '' },
  }));
  const typed = message.text === '' ? [] : [{ contentType: 'text/html', content: messageHtml({ ...message, pictures: [], files: [] }, { messagePath: '', mentionNames: [] }) }];
  return [...pictures, ...files, ...message.attachments, ...typed];
}

/** Where a file stands for people: an address of SharePoint, which only Graph's `/shares` can open. */
export const fileUrlOf = (tenantId: string, file: StoredPicture): string =>
  `https://${tenantId.slice(0, 8)}.sharepoint.com/sites/speelplein/Documents/${file.id}/${encodeURIComponent(file.name)}`;
