const LONGEST = 24;

/** Every form of a word with one letter left out. */
function withoutOneLetter(word: string): string[] {
  const forms: string[] = [];
  for (let at = 0; at < word.length; at += 1) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

/** At most one letter added, dropped, changed, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length - 1;
  let endB = b.length - 1;
  while (endA >= start && endB >= start && a[endA] === b[endB]) {
    endA -= 1;
    endB -= 1;
  }
  const leftA = a.slice(start, endA + 1);
  const leftB = b.slice(start, endB + 1);
  if (leftA.length <= 1 && leftB.length <= 1) return true;
  return leftA.length === 2 && leftB.length === 2 && leftA[0] === leftB[1] && leftA[1] === leftB[0];
}

/**
 * Finds the word that somebody meant. Knows each vocabulary word by itself and by its forms with one letter left out,
 * so that a look-up costs a handful of map reads whatever the size of the vocabulary.
 */
export class Spelling {
  readonly #forms = new Map<string, string[]>();
  readonly #weight: ReadonlyMap<string, number>;

  /** @param vocabulary words with how often they occur; the most frequent of two candidates wins. */
  constructor(vocabulary: ReadonlyMap<string, number>) {
    this.#weight = vocabulary;
    for (const word of vocabulary.keys()) {
      if (word.length < 4) continue;
      for (const form of [word, ...withoutOneLetter(word)]) {
        const known = this.#forms.get(form);
        if (known === undefined) this.#forms.set(form, [word]);
        else known.push(word);
      }
    }
  }

  /** The vocabulary word one slip away (`'filmptje'` → `'filmpje'`), or null. Words under five letters are left alone. */
  correct(word: string): string | null {
    if (word.length < 5 || word.length > LONGEST) return null;
    let best: string | null = null;
    let bestWeight = -1;
    for (const form of [word, ...withoutOneLetter(word)]) {
      for (const candidate of this.#forms.get(form) ?? []) {
        const weight = (this.#weight.get(candidate) ?? 0) + (candidate[0] === word[0] ? 1000 : 0);
        if (weight > bestWeight && isOneSlip(word, candidate)) {
          best = candidate;
          bestWeight = weight;
        }
      }
    }
    return best;
  }
}
