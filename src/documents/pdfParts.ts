import { BOLD, MARGIN, REGULAR } from './pdf';

type Document = PDFKit.PDFDocument;
type Structure = PDFKit.PDFStructureElement;

export const INK = '#1f1f1f';
const ROW_GAP = 4;

/** The title, and below it what is known, label by label. */
export function drawHead(document: Document, root: Structure, title: string, facts: readonly (readonly [label: string, value: string])[]): void {
  root.add(document.struct('H1', {}, () => document.font(BOLD).fontSize(18).fillColor(INK).text(title, { paragraphGap: 10 })));
  for (const [label, value] of facts) {
    root.add(document.struct('P', {}, () => document.font(BOLD).fontSize(10).text(`${label}: `, { continued: true }).font(REGULAR).text(value, { paragraphGap: 2 })));
  }
}

export function drawHeading(document: Document, root: Structure, title: string): void {
  root.add(document.struct('H2', {}, () => document.font(BOLD).fontSize(12).fillColor(INK).text(title, MARGIN, document.y, { paragraphGap: 4 })));
}

/** What is to be known of the whole, at its end. */
export function drawNotes(document: Document, root: Structure, notes: readonly string[]): void {
  document.moveDown(1);
  for (const note of notes) root.add(document.struct('P', {}, () => document.font(REGULAR).fontSize(9).fillColor('#333333').text(note, MARGIN, document.y, { paragraphGap: 4 })));
}

export interface DrawnTable {
  /** The first one is the head. */
  readonly rows: readonly (readonly string[])[];
  /** Points, `gap` to the next column included. */
  readonly widths: readonly number[];
  readonly gap: number;
  /** The last column is of numbers, which end at the right. */
  readonly numbers?: boolean;
}

/** A row is not broken over pages. */
export function drawTable(document: Document, root: Structure, drawn: DrawnTable): void {
  const table = document.struct('Table');
  root.add(table);
  for (const [index, cells] of drawn.rows.entries()) drawRow(document, table, cells, drawn, index === 0);
  table.end();
}

function drawRow(document: Document, table: Structure, cells: readonly string[], { widths, gap, numbers = false }: DrawnTable, isHead: boolean): void {
  const font = isHead ? BOLD : REGULAR;
  document.font(font).fontSize(10);
  const widthAt = (index: number): number => (widths[index] ?? 0) - gap;
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
    left += widths[index] ?? 0;
  });
  tr.end();
  document.x = MARGIN;
  document.y = top + height + ROW_GAP;
}

export function bottomOf(document: Document): number {
  return document.page.height - document.page.margins.bottom;
}
