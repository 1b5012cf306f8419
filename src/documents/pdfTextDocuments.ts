import type { Clock } from '../runtime/clock';
import type { DocumentPart, DocumentSection, TextDocument, TextDocuments } from '../runtime/textDocument';
import { BOLD, MARGIN, REGULAR, writePdf } from './pdf';

type Document = PDFKit.PDFDocument;
type Structure = PDFKit.PDFStructureElement;

const INK = '#1f1f1f';
const CELL_GAP = 8;
const ROW_GAP = 4;
/** Points: a heading is not left alone at the foot of a page. */
const WITH_HEADING = 60;

/** Documents of words as tagged PDF, in the order in which they are read. */
export class PdfTextDocuments implements TextDocuments {
  constructor(private readonly clock: Clock) {}

  write({ title, language, facts, sections, notes, pageOf }: TextDocument): Promise<Uint8Array> {
    const info = { title, lang: language === 'nl' ? 'nl-NL' : 'en-GB', createdAt: this.clock.now(), footer: (page: number, pages: number) => `${title} · ${pageOf(page, pages)}` };
    return writePdf(info, (document, root) => {
      root.add(document.struct('H1', {}, () => document.font(BOLD).fontSize(18).fillColor(INK).text(title, { paragraphGap: 10 })));
      for (const [label, value] of facts) {
        root.add(document.struct('P', {}, () => document.font(BOLD).fontSize(10).text(`${label}: `, { continued: true }).font(REGULAR).text(value, { paragraphGap: 2 })));
      }
      for (const section of sections) drawSection(document, root, section);
      document.moveDown(1);
      for (const note of notes) root.add(document.struct('P', {}, () => document.font(REGULAR).fontSize(9).fillColor('#333333').text(note, MARGIN, document.y, { paragraphGap: 4 })));
    });
  }
}

function drawSection(document: Document, root: Structure, { title, parts }: DocumentSection): void {
  if (document.y + WITH_HEADING > bottomOf(document)) document.addPage();
  document.moveDown(1);
  root.add(document.struct('H2', {}, () => document.font(BOLD).fontSize(12).fillColor(INK).text(title, MARGIN, document.y, { paragraphGap: 4 })));
  for (const part of parts) drawPart(document, root, part);
}

function drawPart(document: Document, root: Structure, part: DocumentPart): void {
  document.font(REGULAR).fontSize(10).fillColor(INK);
  switch (part.kind) {
    case 'text':
      root.add(document.struct('P', {}, () => document.text(part.text, MARGIN, document.y, { paragraphGap: 4 })));
      break;
    case 'quote':
      root.add(document.struct('BlockQuote', {}, () => document.fillColor('#333333').text(part.text, MARGIN + 14, document.y, { width: widthOf(document) - 14, paragraphGap: 6 })));
      document.x = MARGIN;
      break;
    case 'list':
      drawList(document, root, part.items);
      break;
    case 'table':
      drawTable(document, root, part);
      break;
  }
}

function drawList(document: Document, root: Structure, items: readonly string[]): void {
  const list = document.struct('L');
  root.add(list);
  for (const item of items) {
    const body = document.struct('LBody', {}, () => document.text(`• ${item}`, MARGIN, document.y, { paragraphGap: 2 }));
    list.add(document.struct('LI', {}, [body]));
  }
  list.end();
  document.moveDown(0.3);
}

function drawTable(document: Document, root: Structure, { columns, widths, rows, numbers }: Extract<DocumentPart, { kind: 'table' }>): void {
  const table = document.struct('Table');
  root.add(table);
  const shares = widths.reduce((sum, share) => sum + share, 0);
  const points = widths.map((share) => (share / shares) * widthOf(document));
  for (const [index, cells] of [columns, ...rows].entries()) drawRow(document, table, cells, points, index === 0, numbers === true);
  table.end();
  document.moveDown(0.3);
}

function drawRow(document: Document, table: Structure, cells: readonly string[], points: readonly number[], isHead: boolean, numbers: boolean): void {
  const font = isHead ? BOLD : REGULAR;
  document.font(font).fontSize(10);
  const widthAt = (index: number): number => (points[index] ?? 0) - CELL_GAP;
  const height = Math.max(...cells.map((cell, index) => document.heightOfString(cell, { width: widthAt(index) })));
  if (document.y + height > bottomOf(document)) document.addPage();
  const tr = document.struct('TR');
  table.add(tr);
  const top = document.y;
  let left = MARGIN;
  cells.forEach((cell, index) => {
    const x = left;
    const align = numbers && index === cells.length - 1 ? 'right' : 'left';
    tr.add(document.struct(isHead ? 'TH' : 'TD', {}, () => document.font(font).fontSize(10).fillColor(INK).text(cell, x, top, { width: widthAt(index), align })));
    left += points[index] ?? 0;
  });
  tr.end();
  document.x = MARGIN;
  document.y = top + height + ROW_GAP;
}

function widthOf(document: Document): number {
  return document.page.width - 2 * MARGIN;
}

function bottomOf(document: Document): number {
  return document.page.height - document.page.margins.bottom;
}
