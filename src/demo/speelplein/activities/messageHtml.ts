import type { StoredMessage } from '../model';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (found) => ESCAPES[found] ?? found);

export interface HtmlPlaces {
  /** Graph's path of the message, without the host. */
  readonly messagePath: string;
  /** Names that were written as `@Name`, in the order of their numbers. */
  readonly mentionNames: readonly string[];
}

/**
 * A message's body as Teams keeps it: paragraphs, mentions as `<at>`, pictures as images that point to Graph,
 * files as `<attachment>`.
 */
export function messageHtml(message: StoredMessage, { messagePath, mentionNames }: HtmlPlaces): string {
  const text = mentionNames.reduce(
    (html, name, number) => html.replace(`@${escapeHtml(name)}`, `<at id="${number}">${escapeHtml(name)}</at>`),
    escapeHtml(message.text),
  );
  const paragraphs = text === '' ? [] : text.split('\n').map((line) => `<p>${line}</p>`);
  const pictures = message.pictures.map(
    (picture) =>
      `<p><img alt="image" src="https://graph.microsoft.com/v1.0${messagePath}/hostedContents/${picture.id}/$value" ` +
      `itemid="${picture.id}" itemtype="http://schema.skype.com/AMSImage"></p>`,
  );
  const files = message.files.map((file) => `<attachment id="${file.id}"></attachment>`);
  return [...paragraphs, ...pictures, ...files].join('');
}
