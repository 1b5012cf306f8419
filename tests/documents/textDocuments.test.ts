import { inflateSync } from 'node:zlib';
import { PdfTextDocuments } from '../../src/documents/pdfTextDocuments';
import type { TextDocument } from '../../src/runtime/textDocument';
import { fixedClock } from '../support/fixedClock';
import { pdfPages, pdfText } from '../support/pdfText';

const documents = new PdfTextDocuments(fixedClock());
const SHORT: TextDocument = {
  language: 'nl',
  title: 'Verslag',
  facts: [['School', 'Dijkcollege'], ['Gemeld door', 'Şükrü Wójcik-Đặng']],
  sections: [
    {
      title: 'Wat er was',
      parts: [
        { kind: 'text', text: 'Een regel.' },
        { kind: 'quote', text: 'Woorden van iemand' },
        { kind: 'list', items: ['eerst dit', 'dan dat'] },
        { kind: 'table', columns: ['Soort', 'Keer'], widths: [3, 1], rows: [['Pesten', '12'], ['Bedreiging', 'minder dan 10']], numbers: true },
      ],
    },
  ],
  notes: ['Bewaar dit veilig.'],
  pageOf: (page, pages) => `bladzijde ${page} van ${pages}`,
};
const long = (times: number): TextDocument => ({ ...SHORT, sections: [...SHORT.sections, { title: 'Veel', parts: Array.from({ length: times }, (_, index) => ({ kind: 'quote', text: `${index} ${'lang verhaal '.repeat(120)}` })) }] });

/** The objects of the file, those packed together as well. */
function objectsOf(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString('latin1');
  const packed = [...raw.matchAll(/\/Type \/ObjStm[^]*?stream\n([^]*?)\nendstream/g)].map(([, body = '']) => inflateSync(Buffer.from(body, 'latin1')).toString('latin1'));
  return [raw, ...packed].join('\n');
}

describe('a document of words', () => {
  it('says everything, in the order in which it is read', async () => {
    const text = pdfText(await documents.write(SHORT)).replaceAll('\n', ' ').replaceAll(/ +/g, ' ');
    let from = 0;
    for (const part of ['Verslag', 'Dijkcollege', 'Şükrü Wójcik-Đặng', 'Wat er was', 'Een regel.', 'Woorden van iemand', '• eerst dit', '• dan dat', 'Soort', 'Keer', 'Pesten', '12', 'minder dan 10', 'Bewaar dit veilig.', 'Verslag · bladzijde 1 van 1']) {
      const at = text.indexOf(part, from);
      expect([part, at >= from]).toEqual([part, true]);
      from = at;
    }
  });

  it('has its language, its title and tags for who has it read out, and no picture', async () => {
    const parts = objectsOf(await documents.write(SHORT));
    for (const part of ['/Lang (nl-NL)', '/MarkInfo', '/StructTreeRoot', '/S /H1', '/S /H2', '/S /BlockQuote', '/S /L', '/S /LI', '/S /LBody', '/S /Table', '/S /TH', '/S /TD', 'pdfuaid:part', '/FontFile2']) expect(parts).toContain(part);
    expect(parts).not.toContain('/Subtype /Image');
    expect(objectsOf(await documents.write({ ...SHORT, language: 'en' }))).toContain('/Lang (en-GB)');
  });

  it('numbers its pages, and loses nothing between them', async () => {
    const pages = pdfPages(await documents.write(long(14)));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => expect(page).toContain(`bladzijde ${index + 1} van ${pages.length}`));
    for (const word of [/lang/g, /verhaal/g]) expect(pages.join(' ').match(word)).toHaveLength(14 * 120);
  });

  it('keeps a row of a table on one page', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`Soort ${index} met een naam die over twee regels loopt omdat hij zo lang is dat hij niet past`, `n${index}n`]);
    const pages = pdfPages(await documents.write({ ...SHORT, sections: [{ title: 'Tabel', parts: [{ kind: 'table', columns: ['Soort', 'Keer'], widths: [3, 1], rows, numbers: true }] }] }));
    rows.forEach(([, number = ''], index) => {
      const page = pages.find((one) => one.includes(number)) ?? '';
      expect([index, page.includes(`Soort ${index} met`)]).toEqual([index, true]);
    });
  });

  it('is the same for the same', async () => {
    expect(Buffer.from(await documents.write(SHORT)).equals(Buffer.from(await documents.write(SHORT)))).toBe(true);
  });

  it('can be empty', async () => {
    expect(pdfText(await documents.write({ ...SHORT, facts: [], sections: [], notes: [] }))).toContain('Verslag');
  });
});
