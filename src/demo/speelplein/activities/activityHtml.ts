import { emojiAddress } from '../expressions/emoji';
import type { ForwardedMessage, StoredPicture } from '../model';

import { bodyHtml, expressionHtml, type Body } from './bodyHtml';

export interface ActivityPlaces {
  readonly mentionNames: readonly string[];
  /** Where the bytes of a picture are said to be. */
  readonly addressOf: (picture: StoredPicture, owner: ForwardedMessage) => string;
}

/**
 * A message's HTML as the bot gets it. What is forwarded stands in it as a quotation that names neither its writer nor
 * its place (openclaw/openclaw#102376), and the GIFs in it lose their type (mautrix-teams). Microsoft describes forwarded
 * messages for Graph only.
 */
export function activityHtml(message: ForwardedMessage & Body, { mentionNames, addressOf }: ActivityPlaces): string {
  const inside = (owner: ForwardedMessage, body: Body, names: readonly string[], quoted: boolean): string =>
    bodyHtml(body, names, {
      emoji: (emoji) =>
        `<span class="animated-emoticon-20-${emoji.id}" title="${emoji.title}" type="(${emoji.id})">` +
        `<img itemscope itemtype="http://schema.skype.com/Emoji" itemid="${emoji.id}" src="${emojiAddress(emoji)}" ` +
        `title="${emoji.title}" alt="${emoji.character}" style="width:20px; height:20px"></span>`,
      picture: (picture) =>
        `<img alt="image" src="${addressOf(picture, owner)}" itemid="${picture.id}" itemtype="http://schema.skype.com/AMSImage">`,
      expression: (expression) => expressionHtml(expression, !quoted),
      forwarded: (original) =>
        `<blockquote itemtype="http://schema.skype.com/Forward">${inside(original, { ...original, files: [] }, [], true)}</blockquote>`,
    });
  return inside(message, message, mentionNames, false);
}
