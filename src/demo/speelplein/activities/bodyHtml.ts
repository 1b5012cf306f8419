import { expressionOf, type Expression } from '../expressions/catalogue';
import { EMOJI, type Emoji } from '../expressions/emoji';
import type { ForwardedMessage, StoredPicture } from '../model';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (found) => ESCAPES[found] ?? found);

/** What is written in one way for the bot and in another in Graph. */
export interface Dialect {
  emoji(emoji: Emoji): string;
  picture(picture: StoredPicture): string;
  expression(expression: Expression): string;
  forwarded(message: ForwardedMessage): string;
}

export interface Body extends Pick<ForwardedMessage, 'text' | 'pictures' | 'expressions' | 'forwarded'> {
  readonly files: readonly StoredPicture[];
}

/**
 * A message's body: paragraphs, mentions as `<at>`, pictures, what came out of a picker, a forwarded message, files as
 * `<attachment>`.
 *
 * @param mentionNames names that were written as `@Name`, in the order of their numbers
 */
export function bodyHtml(body: Body, mentionNames: readonly string[], dialect: Dialect): string {
  const mentioned = mentionNames.reduce(
    (html, name, number) => html.replace(`@${escapeHtml(name)}`, `<at id="${number}">${escapeHtml(name)}</at>`),
    escapeHtml(body.text),
  );
  const text = EMOJI.reduce((html, emoji) => html.replaceAll(emoji.character, dialect.emoji(emoji)), mentioned);
  return [
    ...(text === '' ? [] : text.split('\n').map((line) => `<p>${line}</p>`)),
    ...body.pictures.map((picture) => `<p>${dialect.picture(picture)}</p>`),
    ...body.expressions.flatMap((id) => expressionOf(id) ?? []).map((one) => dialect.expression(one)),
    ...(body.forwarded === null ? [] : [dialect.forwarded(body.forwarded)]),
    ...body.files.map((file) => `<attachment id="${file.id}"></attachment>`),
  ].join('');
}

/**
 * A GIF or sticker. The client writes what it is as `itemtype`; Graph gives the image without (messages in the tests of
 * alcionai/corso), so there only its address tells it from a picture of somebody's own.
 */
export function expressionHtml({ kind, title, address, width, height }: Expression, withType: boolean): string {
  const alt = kind === 'gif' ? `${title} (GIF Image)` : `Sticker image, ${title}`;
  const type = withType ? ` itemtype="http://schema.skype.com/${kind === 'gif' ? 'Giphy' : 'Sticker'}"` : '';
  return `<img alt="${escapeHtml(alt)}" height="${height}" width="${width}" src="${escapeHtml(address)}"${type} style="padding-top:5px">`;
}
