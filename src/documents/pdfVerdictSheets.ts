import type { SheetPicture, VerdictSheet, VerdictSheets } from '../images/verdictSheet';
import type { Clock } from '../runtime/clock';
import { BOLD, MARGIN, REGULAR, writePdf } from './pdf';
import { bottomOf, drawHead, drawHeading, drawNotes, drawTable, INK } from './pdfParts';

/** Points. */
const PICTURE = { width: 483, height: 300 };
const COLUMNS = [36, 190, 257] as const;
const BADGE = 7;
const CELL_GAP = 6;

/** Verdict sheets as PDF: the facts, each picture with numbered faces, and who they are. */
export class PdfVerdictSheets implements VerdictSheets {
  constructor(private readonly clock: Clock) {}

  write(sheet: VerdictSheet): Promise<Uint8Array> {
    const info = { title: sheet.title, lang: sheet.language === 'nl' ? 'nl-NL' : 'en-GB', createdAt: this.clock.now(), footer: (page: number, pages: number) => `${sheet.title} · ${sheet.pageOf(page, pages)}` };
    return writePdf(info, (document, root) => {
      drawHead(document, root, sheet.title, sheet.facts);
      sheet.pictures.forEach((picture, index) => drawPicture(document, root, sheet, picture, index + 1));
      drawNotes(document, root, sheet.notes);
    });
  }
}

function drawPicture(document: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, sheet: VerdictSheet, picture: SheetPicture, number: number): void {
  const scale = Math.min(PICTURE.width / picture.width, PICTURE.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  if (document.y + height + 80 > bottomOf(document)) document.addPage();
  document.moveDown(1);
  drawHeading(document, root, sheet.pictureTitle(number));
  const [left, top] = [MARGIN, document.y];
  root.add(document.struct('Figure', { alt: picture.altText }, () => {
    document.image(Buffer.from(picture.bytes), left, top, { width, height });
    for (const { box, number: face } of picture.faces) {
      const [x, y] = [left + box.x * scale, top + box.y * scale];
      document.lineWidth(1.5).strokeColor('#ffffff').rect(x, y, box.width * scale, box.height * scale).stroke();
      document.lineWidth(0.75).strokeColor(INK).rect(x, y, box.width * scale, box.height * scale).stroke();
      document.circle(x, y, BADGE).fillAndStroke(INK, '#ffffff');
      document.font(BOLD).fontSize(7).fillColor('#ffffff').text(String(face), x - BADGE, y - 4, { width: 2 * BADGE, align: 'center', lineBreak: false });
    }
  }));
  document.y = top + height + 8;
  document.fillColor(INK);
  if (picture.faces.length === 0) root.add(document.struct('P', {}, () => document.font(REGULAR).fontSize(10).text(sheet.nobody, MARGIN, document.y)));
  else drawTable(document, root, { rows: [sheet.columns, ...picture.faces.map(({ number: face, who, answer }) => [String(face), who, answer])], widths: COLUMNS, gap: CELL_GAP });
}
