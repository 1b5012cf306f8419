import { inflateSync } from 'node:zlib';

/** What is read in a PDF of ours, page by page: the drawn letters by way of each font's own table of them. */
export function pdfPages(pdf: Uint8Array): readonly string[] {
  const objects = new Map([...Buffer.from(pdf).toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body] as const));
  const letters = new Map<string, ReadonlyMap<string, string>>();
  for (const [id, body] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
    if (table !== undefined) letters.set(id, tableOf(streamOf(objects.get(table) ?? '')));
  }
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  return pages.map((page) => {
    const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page)?.[1] ?? '') ?? page;
    const fonts = new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, letters.get(id)] as const));
    const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '');
    return drawn(content, fonts);
  });
}

export function pdfText(pdf: Uint8Array): string {
  return pdfPages(pdf).join('\n');
}

function drawn(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string> | undefined>): string {
  let font: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [, name, line] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name);
    else text += `${[...(line ?? '').matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []).map((glyph) => font?.get(glyph.toLowerCase()) ?? '').join('')}\n`;
  }
  return text;
}

/** Glyphs of a font and the letters that they stand for, from its `ToUnicode`. */
function tableOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, first = '', list = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, units = ''], index) => letters.set((parseInt(first, 16) + index).toString(16).padStart(4, '0'), Buffer.from(units.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')));
  }
  return letters;
}

function streamOf(body: string): string {
  const stream = /stream\n([^]*)\nendstream/.exec(body)?.[1] ?? '';
  return body.includes('/FlateDecode') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream;
}
