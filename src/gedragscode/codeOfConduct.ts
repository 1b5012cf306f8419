/** An article of an adopted code, as the school's own text has it. */
export interface CodeArticle {
  /** `III.B.8`; `0` for the introduction at the start, number 0 (`III.B.0`) for text before the first number. */
  readonly id: string;
  /** On one line; the page breaks of the source are gone. */
  readonly text: string;
}

/** A heading with the id of what it stands above: `III` or `III.B`. */
export interface CodeHeading {
  readonly id: string;
  readonly title: string;
}

/** An adopted code of conduct, read from a text. */
export interface CodeOfConduct {
  readonly title: string;
  /** ISO date (`yyyy-mm-dd`) of adoption; null when the text doesn't say. */
  readonly adopted: string | null;
  /** ISO date from which it applies; null when the text doesn't say. */
  readonly effective: string | null;
  /** Month of the evaluation, `yyyy-mm`; null when the text doesn't say. */
  readonly evaluation: string | null;
  readonly headings: readonly CodeHeading[];
  readonly articles: readonly CodeArticle[];
  /** Addresses that stood at the foot of a page. */
  readonly footnotes: readonly string[];
}
