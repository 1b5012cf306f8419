import { expressionOf } from '../expressions/catalogue';
import { emojiAddress, emojiIn } from '../expressions/emoji';
import type { ForwardedMessage, StoredMessage, StoredPicture, WireAttachment } from '../model';

import { fileUrlOf } from './fileUrl';

export interface PersonalPlaces {
  readonly tenantId: string;
  readonly addressOf: (picture: StoredPicture) => string;
  /** Where a file can be fetched without signing in. */
  readonly downloadUrlOf: (file: StoredPicture) => string;
}

/**
 * Only a personal chat hands the bot the bytes. Whatever the message shows as an image comes as `image/*`, also emoji,
 * GIFs and stickers that lie elsewhere (NousResearch/hermes-agent#100699; artificialsolutions' connector for GIFs).
 * That the pictures of a forwarded message come too follows from it; nobody describes that.
 */
export function personalAttachments(message: StoredMessage, { tenantId, addressOf, downloadUrlOf }: PersonalPlaces): readonly WireAttachment[] {
  const images = imagesOf(message, addressOf).map((contentUrl) => ({ contentType: 'image/*', contentUrl }));
  const files = message.files.map((file) => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: fileUrlOf(tenantId, file),
    name: file.name,
    content: { downloadUrl: downloadUrlOf(file), uniqueId: file.id, fileType: file.name.split('.').at(-1) ?? '' },
  }));
  return [...images, ...files, ...message.attachments];
}

function imagesOf(message: ForwardedMessage, addressOf: (picture: StoredPicture) => string): readonly string[] {
  return [
    ...emojiIn(message.text).map(emojiAddress),
    ...message.pictures.map(addressOf),
    ...message.expressions.flatMap((id) => expressionOf(id)?.address ?? []),
    ...(message.forwarded === null ? [] : imagesOf(message.forwarded, addressOf)),
  ];
}
