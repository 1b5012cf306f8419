import { sentencesOf } from '../drafts/sentences';

const BUT = /\b(?:maar|but)\b/;
const APART = /[,;:()!?–—]|(?<=\s)-(?=\s)/u;

/** A sentence in lower case without marks, and the clauses of it: "not" reaches no further than its clause. */
export interface PlainSentence {
  readonly text: string;
  readonly clauses: readonly string[];
  /** Of the message, with its capitals. */
  readonly start: number;
  readonly end: number;
}

export function plainSentences(text: string): readonly PlainSentence[] {
  return sentencesOf(text).map(({ text: written, start, end }) => {
    const plain = plainText(written);
    return { text: plain, clauses: plain.split(APART).flatMap(aroundBut).map((clause) => clause.trim()).filter((clause) => clause !== ''), start, end };
  });
}

/** `plainText('Ik stuur ’t via M’n privé')` → `ik stuur 't via m'n prive` */
export function plainText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}+/gu, '').replaceAll(/[’‘`´]/g, "'").replaceAll(/\s+/g, ' ').toLowerCase().trim();
}

const NOT = /\b(?:niet|nie|nooit|geen|zonder|verboden|niemand|stop met|in plaats van|not|never|don't|dont|no|nobody|without|instead of)\b/;
const YET = /\bnog (?:niet|geen)\b/g;

/** What a whole sentence comes to: "lief dat je me wilt toevoegen, maar dat doe ik niet". */
export const DECLINES = /\b(?:doe ik (?:\w+ )?niet|mag (?:ik |dat |het )?niet|kan (?:ik |dat |het )?(?:helaas )?niet|wil ik niet|liever niet|i don't|i can't|is not allowed)\b/;

/** "Not yet" is no refusal. */
export function isRefused(clause: string): boolean {
  return NOT.test(clause.replaceAll(YET, ' '));
}

/** "Niet hier, maar via …": only after a refusal; "stuur maar" is no other clause. */
function aroundBut(clause: string): readonly string[] {
  const at = clause.search(BUT);
  return at > 0 && isRefused(clause.slice(0, at)) ? [clause.slice(0, at), clause.slice(at)] : [clause];
}
