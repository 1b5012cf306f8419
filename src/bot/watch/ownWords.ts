import { wordsOf, type Activity } from '../activity';

const QUOTE = /<(\/?)blockquote\b[^>]{0,500}>/gi;
const BREAK = /<(?:br|\/p|\/div|\/li)\b[^>]{0,200}>/gi;
const AT_LEAST_ONE_QUOTE = /<blockquote\b/i;
const QUOTED_LINE = /^\s*(?:>|&gt;)\s.*$/gm;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ', '&amp;': '&' };

/**
 * The words that the sender wrote. A forwarded message and a quoted reply stand in the text without a sign where they
 * begin; only the HTML beside it has them as a quotation. What can't be told apart isn't taken for the sender's own.
 */
export function ownWords(activity: Activity): string {
  const html = htmlOf(activity);
  if (html !== null && AT_LEAST_ONE_QUOTE.test(html)) return withoutBot(activity, textOf(outsideQuotes(html))).trim();
  if ((activity.attachments ?? []).some(({ contentType }) => contentType === 'forwardedMessageReference')) return '';
  return wordsOf(activity).replace(QUOTED_LINE, '').trim();
}

function htmlOf({ attachments }: Activity): string | null {
  const content = (attachments ?? []).find(({ contentType }) => contentType === 'text/html')?.content;
  return typeof content === 'string' ? content : null;
}

/** A quotation that isn't closed goes on to the end. */
function outsideQuotes(html: string): string {
  let outside = '';
  let depth = 0;
  let from = 0;
  for (const tag of html.matchAll(QUOTE)) {
    if (depth === 0) outside += html.slice(from, tag.index);
    depth = tag[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    from = tag.index + tag[0].length;
  }
  return depth === 0 ? outside + html.slice(from) : outside;
}

function textOf(html: string): string {
  return withoutTags(html.replace(BREAK, '\n')).replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** Each sign is looked at once, whatever was written. */
function withoutTags(html: string): string {
  let text = '';
  let from = 0;
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', from)) {
    text += html.slice(from, open);
    const close = html.indexOf('>', open);
    if (close === -1) return text;
    from = close + 1;
  }
  return text + html.slice(from);
}

function withoutBot({ entities, recipient }: Activity, text: string): string {
  let words = text;
  for (const entity of entities ?? []) {
    const { mentioned } = entity as { mentioned?: { id?: unknown; name?: unknown } };
    if (entity.type === 'mention' && recipient?.id !== undefined && mentioned?.id === recipient.id && typeof mentioned.name === 'string') words = words.replace(mentioned.name, ' ');
  }
  return words;
}
