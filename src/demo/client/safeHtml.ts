const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (found) => ESCAPES[found] ?? found);

/** Small part of Markdown that Teams draws: bold, italics, links, lists, line ends. Everything else stays text. */
export function markdownToHtml(text: string): string {
  const lines = text.replace(/\r\n/g, '\n').split('\n');
  const blocks: string[] = [];
  let list: { readonly tag: 'ul' | 'ol'; readonly items: string[] } | null = null;
  const closeList = (): void => {
    if (list !== null) blocks.push(`<${list.tag}>${list.items.map((item) => `<li>${item}</li>`).join('')}</${list.tag}>`);
    list = null;
  };
  for (const line of lines) {
    const bullet = /^\s*[-*]\s+(.*)$/.exec(line);
    const number = /^\s*\d+[.)]\s+(.*)$/.exec(line);
    const item = bullet ?? number;
    if (item === null) {
      closeList();
      if (line.trim() !== '') blocks.push(`<p>${inline(line)}</p>`);
      continue;
    }
    const tag = bullet === null ? 'ol' : 'ul';
    if ((list as { tag: string } | null)?.tag !== tag) closeList();
    list ??= { tag, items: [] };
    list.items.push(inline(item[1] ?? ''));
  }
  closeList();
  return blocks.join('');
}

function inline(text: string): string {
  return escape(text.replace(/<\/?at[^>]*>/g, '**'))
    .replace(/\*\*(\S(?:.*?\S)?)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])[*_](\S(?:[^*_]*?\S)?)[*_](?=[\s).,:;!?]|$)/g, '$1<em>$2</em>')
    .replace(/\[([^\]]+)\]\(((?:https?:|mailto:|tel:)[^\s)]+)\)/g, '<a href="$2" target="_blank" rel="noopener noreferrer">$1</a>');
}

const ALLOWED = new Set(['B', 'STRONG', 'I', 'EM', 'U', 'BR', 'P', 'DIV', 'SPAN', 'UL', 'OL', 'LI', 'A', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'AT']);

/** HTML of a bot with everything taken out that isn't plain formatting. */
export function sanitizeHtml(html: string): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const element of [...document.body.querySelectorAll('*')]) {
    if (!ALLOWED.has(element.tagName)) {
      element.replaceWith(element.textContent ?? '');
      continue;
    }
    for (const { name, value } of [...element.attributes]) {
      if (element.tagName !== 'A' || name !== 'href' || !/^(https?|mailto|tel):/.test(value)) element.removeAttribute(name);
    }
    if (element.tagName === 'A') {
      element.setAttribute('target', '_blank');
      element.setAttribute('rel', 'noopener noreferrer');
    }
  }
  return document.body.innerHTML;
}
