import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { PdfVerdictSheets } from '../../src/documents/pdfVerdictSheets';
import type { SheetPicture, VerdictSheet } from '../../src/images/verdictSheet';
import { verdictSheet as nl } from '../../src/texts/nl/verdictSheet';
import { fixedClock } from '../support/fixedClock';

const PHOTO = readFileSync('node_modules/@vladmandic/face-api/demo/sample5.jpg');
const faces = (count: number): SheetPicture['faces'] =>
  Array.from({ length: count }, (_, index) => ({ number: index + 1, box: { x: 100 + 40 * index, y: 200, width: 90, height: 110 }, who: `Şükrü Wójcik-Đặng ${index + 1}`, answer: nl.yes('3 september 2026', 'Magister') }));

function sheet(pictures: readonly SheetPicture[]): VerdictSheet {
  return {
    language: 'nl', title: nl.title, facts: [[nl.facts.school, 'Dijkcollege'], [nl.facts.purpose, 'Website van de school']], pictures,
    columns: [nl.columns.number, nl.columns.who, nl.columns.answer], pictureTitle: (number) => nl.pictureTitle(number, pictures.length), nobody: nl.nobody, notes: nl.notes, pageOf: nl.pageOf,
  };
}

const picture = (count: number): SheetPicture => ({ bytes: PHOTO, width: 1920, height: 1398, altText: 'De klas op het plein', faces: faces(count) });

/** What stands in the file besides pictures and fonts: its objects, and its pages' drawing. */
function plainParts(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString('latin1');
  const streams = [...raw.matchAll(/\/Filter \/FlateDecode[^]*?stream\n([^]*?)\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [raw, ...streams].join('\n');
}

describe('a verdict sheet', () => {
  const sheets = new PdfVerdictSheets(fixedClock());

  it('is a PDF with its own fonts, its language and title, and tags for who has it read out', async () => {
    const parts = plainParts(await sheets.write(sheet([picture(3)])));
    expect(parts.startsWith('%PDF-1.7')).toBe(true);
    for (const part of ['/Lang (nl-NL)', '/MarkInfo', '/StructTreeRoot', '/S /Table', '/S /TH', '/S /H1', '/S /Figure', 'pdfuaid:part', '/FontFile2']) expect(parts).toContain(part);
    expect(parts).toContain('De klas op het plein');
  });

  it('goes on to another page for a group, with each page numbered', async () => {
    const parts = plainParts(await sheets.write(sheet([picture(60)])));
    expect(parts.match(/\/Type \/Page\n/g)?.length).toBeGreaterThan(1);
  });

  it('is as quick to write for ten pictures, and the same for the same', async () => {
    const ten = sheet(Array.from({ length: 10 }, () => picture(2)));
    expect(Buffer.from(await sheets.write(ten)).equals(Buffer.from(await sheets.write(ten)))).toBe(true);
  });

  it('says so of a picture without people', async () => {
    expect((await sheets.write(sheet([picture(0)]))).length).toBeGreaterThan(10_000);
  });
});
