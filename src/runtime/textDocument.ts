import type { Language } from './language';

export type DocumentPart =
  | { readonly kind: 'text'; readonly text: string }
  /** Somebody's own words. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Short cells: a row stands on one page. `widths` are shares of the page; the last column holds numbers when `numbers`. */
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly widths: readonly number[]; readonly rows: readonly (readonly string[])[]; readonly numbers?: true };

export interface DocumentSection {
  readonly title: string;
  readonly parts: readonly DocumentPart[];
}

/** A document of words, in words: no pictures, ever. */
export interface TextDocument {
  readonly language: Language;
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly DocumentSection[];
  /** What to do with it, at the end. */
  readonly notes: readonly string[];
  readonly pageOf: (page: number, pages: number) => string;
}

/** Port: makes the file, a PDF. */
export interface TextDocuments {
  write(document: TextDocument): Promise<Uint8Array>;
}
