import type { Clock } from '../runtime/clock';
import type { DocumentPart, DocumentSection, TextDocument, TextDocuments } from '../runtime/textDocument';
import { MARGIN, REGULAR, writePdf } from './pdf';
import { bottomOf, drawHead, drawHeading, drawNotes, drawTable, INK } from './pdfParts';

type Document = PDFKit.PDFDocument;
type Structure = PDFKit.PDFStructureElement;

const CELL_GAP = 8;
/** Points: a heading is not left alone at the foot of a page. */
const WITH_HEADING = 60;

/** Documents of words as tagged PDF, in the order in which they are read. */
export class PdfTextDocuments implements TextDocuments {
  constructor(private readonly clock: Clock) {}

  write({ title, language, facts, sections, notes, pageOf }: TextDocument): Promise<Uint8Array> {
    const info = { title, lang: language === 'nl' ? 'nl-NL' : 'en-GB', createdAt: this.clock.now(), footer: (page: number, pages: number) => `${title} · ${pageOf(page, pages)}` };
    return writePdf(info, (document, root) => {
      drawHead(document, root, title, facts);
      for (const section of sections) drawSection(document, root, section);
      drawNotes(document, root, notes);
    });
  }
}

function drawSection(document: Document, root: Structure, { title, parts }: DocumentSection): void {
  if (document.y + WITH_HEADING > bottomOf(document)) document.addPage();
  document.moveDown(1);
  drawHeading(document, root, title);
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
      drawWholeTable(document, root, part);
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

function drawWholeTable(document: Document, root: Structure, { columns, widths, rows, numbers }: Extract<DocumentPart, { kind: 'table' }>): void {
  const shares = widths.reduce((sum, share) => sum + share, 0);
  drawTable(document, root, { rows: [columns, ...rows], widths: widths.map((share) => (share / shares) * widthOf(document)), gap: CELL_GAP, numbers: numbers === true });
  document.moveDown(0.3);
}

function widthOf(document: Document): number {
  return document.page.width - 2 * MARGIN;
}
