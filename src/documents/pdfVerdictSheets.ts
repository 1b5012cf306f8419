import type { SheetPicture, VerdictSheet, VerdictSheets } from '../images/verdictSheet';
import type { Clock } from '../runtime/clock';
import { BOLD, MARGIN, REGULAR, writePdf } from './pdf';

/** Points. */
const PICTURE = { width: 483, height: 300 };
const COLUMNS = [36, 190, 257] as const;
const BADGE = 7;
const ROW_GAP = 4;

/** Verdict sheets as PDF: the facts, each picture with numbered faces, and who they are. */
export class PdfVerdictSheets implements VerdictSheets {
  constructor(private readonly clock: Clock) {}

  write(sheet: VerdictSheet): Promise<Uint8Array> {
    const info = { title: sheet.title, lang: sheet.language === 'nl' ? 'nl-NL' : 'en-GB', createdAt: this.clock.now(), footer: (page: number, pages: number) => `${sheet.title} · ${sheet.pageOf(page, pages)}` };
    return writePdf(info, (document, root) => {
      root.add(document.struct('H1', {}, () => document.font(BOLD).fontSize(18).fillColor('#1f1f1f').text(sheet.title, { paragraphGap: 10 })));
      for (const [label, value] of sheet.facts) {
        root.add(
          document.struct('P', {}, () => {
            document.font(BOLD).fontSize(10).text(`${label}: `, { continued: true }).font(REGULAR).text(value, { paragraphGap: 2 });
          }),
        );
      }
      sheet.pictures.forEach((picture, index) => drawPicture(document, root, sheet, picture, index + 1));
      document.moveDown(1);
      for (const note of sheet.notes) root.add(document.struct('P', {}, () => document.font(REGULAR).fontSize(9).fillColor('#333333').text(note, MARGIN, document.y, { paragraphGap: 4 })));
    });
  }
}

function drawPicture(document: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, sheet: VerdictSheet, picture: SheetPicture, number: number): void {
  const scale = Math.min(PICTURE.width / picture.width, PICTURE.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  if (document.y + height + 80 > bottomOf(document)) document.addPage();
  document.moveDown(1);
  root.add(document.struct('H2', {}, () => document.font(BOLD).fontSize(12).fillColor('#1f1f1f').text(sheet.pictureTitle(number), MARGIN, document.y, { paragraphGap: 4 })));
  const [left, top] = [MARGIN, document.y];
  root.add(document.struct('Figure', { alt: picture.altText }, () => {
    document.image(Buffer.from(picture.bytes), left, top, { width, height });
    for (const { box, number: face } of picture.faces) {
      const [x, y] = [left + box.x * scale, top + box.y * scale];
      document.lineWidth(1.5).strokeColor('#ffffff').rect(x, y, box.width * scale, box.height * scale).stroke();
      document.lineWidth(0.75).strokeColor('#1f1f1f').rect(x, y, box.width * scale, box.height * scale).stroke();
      document.circle(x, y, BADGE).fillAndStroke('#1f1f1f', '#ffffff');
      document.font(BOLD).fontSize(7).fillColor('#ffffff').text(String(face), x - BADGE, y - 4, { width: 2 * BADGE, align: 'center', lineBreak: false });
    }
  }));
  document.y = top + height + 8;
  document.fillColor('#1f1f1f');
  if (picture.faces.length === 0) root.add(document.struct('P', {}, () => document.font(REGULAR).fontSize(10).text(sheet.nobody, MARGIN, document.y)));
  else drawTable(document, root, sheet, picture);
}

function drawTable(document: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, sheet: VerdictSheet, picture: SheetPicture): void {
  const table = document.struct('Table');
  root.add(table);
  row(document, table, sheet.columns, 'TH');
  for (const { number, who, answer } of picture.faces) row(document, table, [String(number), who, answer], 'TD');
  table.end();
}

function row(document: PDFKit.PDFDocument, table: PDFKit.PDFStructureElement, cells: readonly [string, string, string], kind: 'TH' | 'TD'): void {
  const font = kind === 'TH' ? BOLD : REGULAR;
  document.font(font).fontSize(10);
  const height = Math.max(...cells.map((cell, index) => document.heightOfString(cell, { width: (COLUMNS[index] ?? 0) - 6 })));
  if (document.y + height > bottomOf(document)) document.addPage();
  const tr = document.struct('TR');
  table.add(tr);
  const top = document.y;
  let left = MARGIN;
  cells.forEach((cell, index) => {
    const width = COLUMNS[index] ?? 0;
    const x = left;
    tr.add(document.struct(kind, {}, () => document.font(font).fontSize(10).fillColor('#1f1f1f').text(cell, x, top, { width: width - 6 })));
    left += width;
  });
  tr.end();
  document.x = MARGIN;
  document.y = top + height + ROW_GAP;
}

function bottomOf(document: PDFKit.PDFDocument): number {
  return document.page.height - document.page.margins.bottom;
}
