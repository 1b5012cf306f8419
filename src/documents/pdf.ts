import { once } from 'node:events';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

/** Fonts with the letters of every name: Turkish, Polish, Arabic. They lie in the document, so it looks the same everywhere. */
const FONTS = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');
export const REGULAR = join(FONTS, 'DejaVuSansCondensed.ttf');
export const BOLD = join(FONTS, 'DejaVuSansCondensed-Bold.ttf');

/** Points. A4 with room for holes and a footer. */
export const MARGIN = 56;

export interface PdfInfo {
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** Stands in the file; comes in, so that the same content is the same file. */
  readonly createdAt: Date;
  readonly footer: (page: number, pages: number) => string;
}

/** Writes a tagged PDF that a screen reader can read in order, with a footer on each page. */
export async function writePdf(info: PdfInfo, draw: (document: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement) => void): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + 16 },
    pdfVersion: '1.7',
    // Newer than the types.
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    displayTitle: true,
    lang: info.lang,
    bufferPages: true,
    font: REGULAR,
    info: { Title: info.title, Producer: 'Houvast', Creator: 'Houvast', CreationDate: info.createdAt },
  });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const done = once(document, 'end');
  const root = document.struct('Document');
  document.addStructure(root);
  draw(document, root);
  root.end();
  footers(document, info);
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(parts));
}

/** Not part of what is read out: every page would say it. */
function footers(document: PDFKit.PDFDocument, { footer }: PdfInfo): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    document.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    // Below the margin: pdfkit would begin another page there.
    const { bottom } = document.page.margins;
    document.page.margins.bottom = 0;
    document.font(REGULAR).fontSize(8).fillColor('#555555').text(footer(page - start + 1, count), MARGIN, document.page.height - 40, { align: 'right', width: document.page.width - 2 * MARGIN, lineBreak: false });
    document.page.margins.bottom = bottom;
    document.endMarkedContent();
  }
}
