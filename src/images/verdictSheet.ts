import type { Box } from './pictureEngine';
import type { Language } from '../runtime/language';

/** What is said of one face on a verdict sheet, in words. */
export interface SheetFace {
  readonly number: number;
  readonly box: Box;
  readonly who: string;
  readonly answer: string;
}

export interface SheetPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly altText: string;
  readonly faces: readonly SheetFace[];
}

/**
 * The account of pictures that are taken along: for what, checked by whom, and who is in them on which consent. For the
 * one who took them along; names are in it.
 */
export interface VerdictSheet {
  readonly language: Language;
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly pictures: readonly SheetPicture[];
  readonly columns: readonly [number: string, who: string, answer: string];
  /** Above the faces of a picture. */
  readonly pictureTitle: (number: number) => string;
  readonly nobody: string;
  /** What to do with it, below everything. */
  readonly notes: readonly string[];
  readonly pageOf: (page: number, pages: number) => string;
}

/** Port: makes the PDF. */
export interface VerdictSheets {
  write(sheet: VerdictSheet): Promise<Uint8Array>;
}
