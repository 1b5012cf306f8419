/** A piece of a draft, with its place. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const END = /[.!?…]+["'”’)\]]*(?=\s|$)|\n+/gu;
const ABBREVIATION = /(?:^|[\s(])(?:mw|mevr|dhr|dr|drs|ir|mr|prof|ing|st|bijv|bv|o\.a|d\.w\.z|t\.n\.v|m\.b\.t|i\.v\.m|t\.a\.v|a\.u\.b|nr|tel|geb|blz|pag|hfst|ca|incl|excl|evt|resp|vs|e\.g|i\.e|ms|mrs|no|\p{L})$/iu;

/** Cuts a text into sentences; a new line ends one too. White space around belongs to none. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    if (trimmed !== '') {
      const start = from + piece.indexOf(trimmed);
      found.push({ text: trimmed, start, end: start + trimmed.length });
    }
    from = to;
  };
  for (const { 0: mark, index } of text.matchAll(END)) {
    if (mark === '.' && ABBREVIATION.test(text.slice(Math.max(from, index - 12), index))) continue;
    cut(mark.startsWith('\n') ? index : index + mark.length);
  }
  cut(text.length);
  return found;
}
