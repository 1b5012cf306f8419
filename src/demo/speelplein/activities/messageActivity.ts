import { withoutEmoji } from '../expressions/emoji';
import { botMriOf, mriOf } from '../identity';
import type { ForwardedMessage, SpeelpleinConversation, SpeelpleinPerson, StoredMessage, StoredPicture, WireActivity, WireAttachment, WireObject } from '../model';

import { activityHtml } from './activityHtml';
import { envelope, type Surroundings } from './envelope';
import { findMentions, withAtTags, type Mentionable } from './mentions';
import { personalAttachments } from './personalAttachments';

export interface MessageWishes {
  readonly message: StoredMessage;
  readonly from: SpeelpleinPerson;
  readonly conversation: SpeelpleinConversation;
  readonly members: readonly SpeelpleinPerson[];
  readonly locale: string;
  /** Where a file of a personal chat can be fetched without signing in. */
  readonly downloadUrlOf: (file: StoredPicture) => string;
  /** Graph's path of any message. */
  readonly pathOf: (message: ForwardedMessage) => string;
}

/** A message by a person, exactly as Teams tells it to a bot. */
export function messageActivity(around: Surroundings, wishes: MessageWishes): WireActivity {
  const { message, from, conversation, locale } = wishes;
  const mentioned = mentionedIn(around, message, conversation, wishes.members);
  return {
    ...envelope(around, { from, conversation, rootId: message.rootId ?? message.id, locale }),
    type: 'message',
    id: message.id,
    text: [withAtTags(withoutEmoji(message.text), mentioned), ...forwardedTexts(message.forwarded)].filter((text) => text !== '').join('\n\n'),
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
    ...members.map(({ id, name }) => ({ mri: mriOf(id), name, personId: id })),
  ]);
}

/** The client in which it was typed. */
export const clientInfo = (locale: string): WireObject => ({
  type: 'clientInfo', locale, country: locale.split('-')[1] ?? 'NL', platform: 'Web', timezone: 'Europe/Amsterdam',
});

/** Under one's own words stand those of what is forwarded, without a sign where they begin. */
function forwardedTexts(message: ForwardedMessage | null): readonly string[] {
  return message === null ? [] : [withoutEmoji(message.text), ...forwardedTexts(message.forwarded)];
}

function attachmentsOf(around: Surroundings, wishes: MessageWishes, mentioned: readonly Mentionable[]): readonly WireAttachment[] {
  const { message, conversation, downloadUrlOf, pathOf } = wishes;
  const personal = conversation.kind === 'personal';
  const ownAddress = ({ id }: StoredPicture): string => `${around.serviceUrl()}v3/attachments/${id}/views/original`;
  const graphAddress = ({ id }: StoredPicture, owner: ForwardedMessage): string =>
    `https://graph.microsoft.com/v1.0${pathOf(owner)}/hostedContents/${id}/$value`;
  const content = activityHtml(personal ? { ...message, files: [] } : message, {
    mentionNames: mentioned.map(({ name }) => name), addressOf: personal ? ownAddress : graphAddress,
  });
  const html: WireAttachment = { contentType: 'text/html', content };
  if (!personal) return [...message.attachments, html];
  return [
    ...personalAttachments(message, { tenantId: around.tenantId, addressOf: ownAddress, downloadUrlOf }),
    ...(content === '' ? [] : [html]),
  ];
}
